import type { IssueTextsLike } from "../../decision/index.js";
import type * as en from "./en.js";

export const issueTexts: IssueTextsLike<typeof en.issueTexts> = {
  "floor.undercut":
    "{what}：企业规定为 {companyGrants}；法定底线 `{floor}`（{cite}，{row}）为 {floorGrants}。例如：{example}，企业规定：{companySays}，法定底线：{floorSays}；请提高企业承诺，或在 `facts` 中写明本规则集适用的商品、购买者和地区",
  "floor.expected": "`{id}` 不是法定底线；请作为企业规则集传入",
  "floor.unexpected": "`{id}` 是法定底线；请作为底线传入",
};

export const sentences = { issueTexts };
