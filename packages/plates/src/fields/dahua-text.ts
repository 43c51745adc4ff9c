import { Broken } from './broken.ts';
import { type Field, type FieldBudget, FieldTree } from './field.ts';
import { fieldsOfJson, parseJson } from './json-fields.ts';

/** The events of Dahua's `eventManager` text: each begins a line with `Code=`. */
export const splitDahuaText = (text: string): readonly string[] =>
  text.split(/\r?\n(?=Code=)/i).filter((block) => block.trim() !== '');

/** `Code=TrafficJunction;action=Pulse;index=0;data={...}` as fields: code, action, index and data. */
export function fieldsOfDahuaText(block: string, budget: FieldBudget): Field {
  const data = /;\s*data\s*=\s*/i.exec(block);
  const head = data === null ? block : block.slice(0, data.index);
  if (head.length > 1000) throw new Broken('malformed');
  const tree = new FieldTree(budget);
  for (const pair of head.split(';')) {
    const [name, value] = pair.split('=', 2);
    if (name !== undefined && value !== undefined) tree.add(tree.root, name.trim(), value.trim());
  }
  if (data === null) return tree.root;
  const holder = tree.add(tree.root, 'data', undefined);
  for (const field of fieldsOfJson(parseJson(block.slice(data.index + data[0].length)), budget).fields) {
    holder.fields.push(Object.assign(field, { parent: holder }));
  }
  return tree.root;
}
