import { Factor } from '../model/kinds/self-direction.ts';

export type { Factor };

/** The five factors of eigen regie, in the order of the method (method.md: weten, willen, kunnen, durven, mogen). */
export const factors: readonly Factor[] = Factor.options;

/**
 * True for the factor that is about the surroundings rather than the person: a low *mogen* is a question for the manager,
 * never a shortfall of the employee (method.md, Eigen regie).
 */
export function isAboutSurroundings(factor: Factor): boolean {
  return factor === 'may';
}
