/** Something that stops a measurement, told to whoever runs the node; it carries paths of the folder that is measured, and no content. */
export class AttestError extends Error {
  override readonly name = 'AttestError';
}
