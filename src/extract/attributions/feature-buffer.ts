// Collects the hashed features of the tokens of one sequence.
import { mixHash } from '../../base/feature-hash.ts';

/** Most features of one token. */
const mostPerToken = 256;

/** Feature hashes of token after token; `offsets[k]` is where those of token `k` begin. */
export class FeatureBuffer {
  values = new Int32Array(1 << 16);
  offsets = new Int32Array(1 << 10);
  tokens = 0;
  private count = 0;
  private template = 0;

  /** Empties the buffer. */
  clear(): void {
    this.tokens = 0;
    this.count = 0;
    this.offsets[0] = 0;
  }

  /** Ends the features of a token. */
  endToken(): void {
    this.tokens += 1;
    if (this.tokens === this.offsets.length) this.offsets = enlarge(this.offsets);
    this.offsets[this.tokens] = this.count;
  }

  /** Begins a token. */
  beginToken(): void {
    if (this.count + mostPerToken > this.values.length) this.values = enlarge(this.values);
  }

  /** Numbers the feature templates that follow from `template` on. */
  from(template: number): void {
    this.template = template;
  }

  /** A feature of no parts, of one, two, three or four parts. Each call is its own template. */
  none(): void {
    this.values[this.count++] = mixHash(this.template++, 12345);
  }
  one(a: number): void {
    this.values[this.count++] = mixHash(this.template++, a);
  }
  two(a: number, b: number): void {
    this.values[this.count++] = mixHash(mixHash(this.template++, a), b);
  }
  three(a: number, b: number, c: number): void {
    this.values[this.count++] = mixHash(mixHash(mixHash(this.template++, a), b), c);
  }
  four(a: number, b: number, c: number, d: number): void {
    this.values[this.count++] = mixHash(mixHash(mixHash(mixHash(this.template++, a), b), c), d);
  }
}

function enlarge(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
