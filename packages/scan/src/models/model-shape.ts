/** A tensor by name and size; `null` is a size left open. */
export interface Tensor {
  readonly name: string;
  readonly dims: readonly (number | null)[];
}

/** An output with the operation that makes it. */
export interface Output extends Tensor {
  readonly op?: string;
}

/** What can be told of a network without its numbers. */
export interface ModelShape {
  readonly format: string;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Output[];
  readonly weights: readonly Tensor[];
  /** How often each operation occurs, names as the format has them, lower case. */
  readonly ops: ReadonlyMap<string, number>;
}

/** Tensors and operations looked at, at most: a hostile file may declare billions. */
export const mostTensors = 20_000;

/** The size of a tensor in words. */
export const shownShape = ({ name, dims }: Tensor): string => `${name} [${dims.map((dim) => dim ?? '?').join(', ')}]`;
