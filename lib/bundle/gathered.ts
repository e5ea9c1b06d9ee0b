import { type Bytes, concat } from '../base/bytes.ts';

const enough = 256 * 1024;

/** Bytes that come in very many small pieces, kept in few large ones: each piece costs as much again. */
export class Gathered {
  readonly #parts: Bytes[] = [];
  #pieces: Uint8Array[] = [];
  #size = 0;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size >= enough) this.#join();
  }

  #join(): void {
    this.#parts.push(concat(...this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  }

  /** All of them, in order. */
  parts(): Bytes[] {
    if (this.#size > 0) this.#join();
    return this.#parts;
  }
}
