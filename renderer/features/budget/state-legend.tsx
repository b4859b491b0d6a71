/** Until the bars are drawn there is nothing to explain. */
export function StateLegend() {
  return null;
}
