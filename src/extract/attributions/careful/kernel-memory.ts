// Hands out pieces of the kernel's memory. Everything is taken while the model is loaded; the memory never grows later.
import type { MatrixKernel } from './matrix-kernel.ts';

/** Bytes of a page of WebAssembly memory. */
const pageBytes = 65_536;
/** Pieces begin where a SIMD register may be loaded at once. */
const alignment = 16;

/** The free part of a kernel's memory. */
export class KernelMemory {
  readonly kernel: MatrixKernel;
  #next: number;

  constructor(kernel: MatrixKernel) {
    this.kernel = kernel;
    this.#next = Math.ceil(kernel.freeFrom.value / alignment) * alignment;
  }

  /** Takes `bytes` bytes, all zero; the pointer to them. */
  take(bytes: number): number {
    const at = this.#next;
    this.#next = Math.ceil((at + bytes) / alignment) * alignment;
    const missing = this.#next - this.kernel.memory.buffer.byteLength;
    if (missing > 0) this.kernel.memory.grow(Math.ceil(missing / pageBytes));
    return at;
  }

  /** Puts bytes into the memory; the pointer to them. */
  put(bytes: Uint8Array): number {
    const at = this.take(bytes.length);
    new Uint8Array(this.kernel.memory.buffer).set(bytes, at);
    return at;
  }
}
