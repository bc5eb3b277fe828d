import type { Texts } from "../../src/index.js";

/** A title in both languages, the way every schema writes it. */
export const bilingual = ({ en, "zh-CN": zh }: Texts): string =>
  `${en.charAt(0).toUpperCase()}${en.slice(1)} / ${zh}`;
