import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import type { AccessCase } from './law-cases.ts';

type Flat = AccessCase['flat'];

/** Cedar, its policies parsed beforehand; yes or no, no reasons. */
export function openCedar(): (flat: Flat) => boolean {
  const policy = `permit(principal, action == Action::"open", resource) when {
    context.isPolice && context.mission && context.reasons && context.concreteReason && context.journalOn && context.accessProtected
    && context.atMs < context.deletionMs
    && (context.atMs < context.gateMs
      || (context.judicial && context.decidedBy == "prosecutor" && context.granted && context.written && context.reasoned
        && context.covers && context.decidedMs < context.atMs)) };`;
  const parsed = preparsePolicySet('access', { staticPolicies: { access: policy } });
  if (parsed.type !== 'success') throw new Error(`Cedar does not take the policy: ${JSON.stringify(parsed)}`);
  const fixed = {
    principal: { type: 'Person', id: 'p' },
    action: { type: 'Action', id: 'open' },
    resource: { type: 'Recording', id: 'r' },
    preparsedPolicySetId: 'access',
    entities: [],
  };
  return (flat) => {
    const answer = statefulIsAuthorized({ ...fixed, context: flat });
    if (answer.type !== 'success') throw new Error(`Cedar does not answer: ${JSON.stringify(answer)}`);
    return answer.response.decision === 'allow';
  };
}

/** casbin with one matcher over the request's attributes; yes or no, no reasons. */
export async function openCasbin(): Promise<(flat: Flat) => boolean> {
  const model = newModelFromString(`[request_definition]
r = ctx, act
[policy_definition]
p = act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && r.ctx.isPolice && r.ctx.mission && r.ctx.reasons && r.ctx.concreteReason && r.ctx.journalOn && r.ctx.accessProtected && r.ctx.atMs < r.ctx.deletionMs && (r.ctx.atMs < r.ctx.gateMs || (r.ctx.judicial && r.ctx.decidedBy == 'prosecutor' && r.ctx.granted && r.ctx.written && r.ctx.reasoned && r.ctx.covers && r.ctx.decidedMs < r.ctx.atMs))
`);
  const enforcer = await newEnforcer(model, new StringAdapter('p, open'));
  return (flat) => enforcer.enforceSync(flat, 'open');
}
