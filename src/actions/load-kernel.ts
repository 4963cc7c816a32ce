// Starts the arithmetic of the careful reader: WebAssembly with a memory of its own.
import { readFile } from 'node:fs/promises';
import type { MatrixKernel } from '../extract/attributions/careful/matrix-kernel.ts';

/** What is used of WebAssembly, which the types of Node leave to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const kernelFile = new URL('../extract/attributions/careful/kernel/matrix-kernel.wasm', import.meta.url);

/** A fresh kernel. */
export async function loadKernel(): Promise<MatrixKernel> {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(await readFile(kernelFile)));
  // A test holds the compiled kernel to its source, and the source to this interface.
  return exports as MatrixKernel;
}
