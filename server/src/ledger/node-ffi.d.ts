/** What we use of Node's foreign function interface (experimental in Node 26, which is pinned; its types come without it). */
declare module 'node:ffi' {
  type Argument = number | bigint;
  export function dlopen<Name extends string>(
    path: string,
    definitions: Readonly<Record<string, { readonly arguments: readonly string[]; readonly return: string }>>,
  ): {
    readonly functions: Readonly<Record<Name, (...args: readonly Argument[]) => bigint>>;
    readonly lib: { close(): void };
  };
  /** Address of a buffer's memory; it must stay referenced while it is used. */
  export function getRawPointer(source: Uint8Array): bigint;
}
