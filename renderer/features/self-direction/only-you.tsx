import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';
import { Tag } from '../../ui/tag.tsx';

/** Says that nobody else sees this (method.md, Sharing: private unless ticked). */
export function OnlyYou() {
  return <Tag icon="lock">{useTexts(scanTexts).onlyYou}</Tag>;
}
