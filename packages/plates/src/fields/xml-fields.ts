import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits.ts';
import { Broken } from './broken.ts';
import { type Field, type FieldBudget, FieldTree } from './field.ts';

type Open = { readonly name: string; readonly field: Field; text: string };

/**
 * The fields of an XML document. Elements and attributes are fields; ONVIF's `<SimpleItem Name="a" Value="b"/>` is the field
 * a. A document type declaration ends the reading: without one there is no entity to expand and no file to fetch.
 */
export function fieldsOfXml(text: string, budget: FieldBudget): Field {
  const tree = new FieldTree(budget);
  const open: Open[] = [{ name: '', field: tree.root, text: '' }];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const broken = (): never => {
    throw new Broken('malformed');
  };
  parser.on('error', broken);
  parser.on('doctype', broken);
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent === undefined || open.length > LIMITS.depth) return broken();
    const { Name, Value } = attributes;
    if (Name !== undefined && Value !== undefined) {
      open.push({ name, field: tree.add(parent.field, Name, Value), text: '' });
      return;
    }
    const field = tree.add(parent.field, name, undefined);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!/^xmlns(:|$)|^xsi:/.test(attribute)) tree.add(field, attribute, value);
    }
    open.push({ name, field, text: '' });
  });
  const addText = (more: string): void => {
    const top = open.at(-1);
    if (top !== undefined) top.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const value = closed.text.trim();
    if (closed.field.value !== undefined || value === '') return;
    // `<Topic Dialect="d">text</Topic>`: its text is its value, the attribute a field within it.
    Object.assign(closed.field, { value });
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Broken) throw error;
    throw new Broken('malformed');
  }
  return tree.root;
}
