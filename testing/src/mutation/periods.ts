import ts from 'typescript';
import { type Change, replaced } from './change.ts';

const isOrderOf = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) && /compare\w*$/i.test(node.expression.getText());

/** Whether a number stands for nothing but the sign of a comparison (`compare(a, b) < 0`): the comparison has its own mutants. */
function isSign(node: ts.Node): boolean {
  const at = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  const { parent } = at;
  if (!ts.isBinaryExpression(parent)) return false;
  const other = parent.left === at ? parent.right : parent.left;
  return isOrderOf(other) || /\b(order|sign)$/.test(other.getText());
}

// no act is judged before this day, so a value that holds from it may as well hold from the day before
const firstDayOfLaw = '2018-05-25';

const oneDay = (day: string, by: number): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

const around = (count: number): readonly number[] => (count > 0 ? [count + 1, count - 1] : [count + 1]);

/** Numbers, ISO 8601 durations and days, one more and one less: `months(12)`, `'P30D'`, `from: '2024-01-20'`, `hours: 48`. */
export function periodChanges(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  const changed = (after: string): Change => replaced(node, source, 'period', after);
  if (ts.isNumericLiteral(node)) {
    if (isSign(node) || ts.isElementAccessExpression(node.parent)) return [];
    return around(Number(node.text)).map((count) => changed(String(count)));
  }
  if (!ts.isStringLiteral(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  const duration = /^(P(?:\d+[YMWD])*T?)(\d+)([YMWDHS])$/.exec(node.text);
  if (duration !== null) {
    const [, head, count, unit] = duration;
    return around(Number(count)).map((other) => changed(`'${head}${other}${unit}'`));
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(node.text)) {
    const isFirst =
      node.text === firstDayOfLaw && ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'from';
    return (isFirst ? [1] : [1, -1]).map((by) => changed(`'${oneDay(node.text, by)}'`));
  }
  return [];
}
