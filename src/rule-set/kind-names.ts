/** The kinds of rule set there are, as hosts name their lists of them. */
export const kindNames = ["rules", "intake", "warranty", "remedy", "fees"] as const;

export type KindName = (typeof kindNames)[number];
