/** Trusted Types, which the types of the window do not know yet. */
interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** The address of a worker's script, vouched for under the content policy: of this policy no other worker can be made. */
export function workerScript(policy: string, address: string): string {
  const scripts = (window as { trustedTypes?: ScriptPolicies }).trustedTypes?.createPolicy(policy, {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError('no other worker');
      return asked;
    },
  });
  return (scripts?.createScriptURL(address) ?? address) as string;
}
