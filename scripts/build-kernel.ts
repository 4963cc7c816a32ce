// Compiles the careful reader's kernel from AssemblyScript to the WebAssembly that is shipped; the same source gives the same bytes.
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** Folder of the kernel's source and of what is made of it. */
export const kernelFolder = fileURLToPath(new URL('../src/extract/attributions/careful/kernel/', import.meta.url));

/** The compiled kernel. Fails with the compiler's words when the source is wrong. */
export async function compileKernel(): Promise<Uint8Array> {
  const output: { bytes: Uint8Array | null } = { bytes: null };
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--baseDir', kernelFolder];
  const { error, stderr } = await asc.main(['matrix-kernel.ts', '-o', 'matrix-kernel.wasm', ...options], {
    writeFile: (_name, contents) => {
      if (contents instanceof Uint8Array) output.bytes = contents;
    },
  });
  if (error !== null || output.bytes === null) throw new Error(`The kernel did not compile: ${stderr.toString()}`);
  return output.bytes;
}
