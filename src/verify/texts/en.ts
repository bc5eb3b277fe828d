export const issueTexts = {
  "floor.undercut":
    "for {what} the company grants {companyGrants}; the floor `{floor}` ({cite}, {row}) grants {floorGrants}. Example: {example}: the company says {companySays}, the floor says {floorSays}; raise the grant, or name under `facts` the goods, buyers and places that the set is for",
  "floor.expected": "`{id}` is not a floor; pass it among the company's sets",
  "floor.unexpected": "`{id}` is a floor; pass it among the floors",
} as const;

export const sentences = { issueTexts };
