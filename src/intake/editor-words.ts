import { about, type EditorWords, word } from "../rule-set/index.js";

const request = word(
  "Request / 请求类型",
  "The kind of request: enquiry, complaint, repair …, or `*`.",
  "请求类型：咨询、投诉、报修等，或 `*`。",
  { clause: "2.2, 3.1" },
);

const channel = word(
  "Channel / 渠道",
  "The way in: hot line, mailbox, counter …, or `*`.",
  "受理渠道：热线、信箱、柜台等，或 `*`。",
  { clause: "3.1" },
);

export const editorWords: EditorWords = {
  kind: "intake",
  about: about(
    "What is recorded of a contact, on which form, and what is reported up at once.",
    "受理时登记的内容、所用表单以及须立即上报的情形。",
    { clause: "3.1, 3.2, 3.3, 5.6" },
  ),
  words: {
    ".required": about(
      "What is recorded, by kind of request. A gap never stops the recording.",
      "按请求类型应登记的内容；缺项不妨碍登记。",
      { clause: "3.3, 5.6" },
    ),
    request,
    channel,
    "required.field": word(
      "Field / 项目",
      "The fact to record, by its dotted path.",
      "应登记的事实，写其点分路径。",
      { clause: "3.3, 5.6" },
    ),
    "required.need": word(
      "Need / 要求",
      "Whether the record is whole without it.",
      "缺少时记录是否完整。",
      {
        clause: "5.6",
        values: {
          required: "must be recorded / 必须登记",
          ask: "asked for as far as possible / 尽量询问",
        },
      },
    ),
    ".channels": about("The ways in.", "受理渠道。", { clause: "3.1" }),
    "channels.published": word(
      "Published / 已公布",
      "Whether customers are told of it. Every channel is taken, published or not.",
      "是否对外公布；未公布的渠道同样受理。",
      { clause: "3.1" },
    ),
    "channels.contact": word(
      "Contact / 联系方式",
      "The number or address that is published.",
      "公布的号码或地址。",
      { clause: "3.1" },
    ),
    ".forms": about("Which form a contact is recorded on.", "登记所用的表单。", { clause: "3.3" }),
    "forms.form": word("Form / 表单", "The name of the form.", "表单名称。", { clause: "3.3" }),
    ".training": about("The training that must be passed before a duty.", "上岗前须通过的培训。", {
      clause: "3.2",
    }),
    "training.duty": word("Duty / 岗位", "The duty, or `*`.", "岗位，或 `*`。", { clause: "3.2" }),
    "training.course": word("Course / 课程", "The training to be passed.", "须通过的培训课程。", {
      clause: "3.2",
    }),
    "event.urgent.reportWithin": word(
      "Report within / 上报时限",
      "How soon it is reported up.",
      "须在多长时间内上报。",
      { clause: "3.3" },
    ),
    "event.ask.field": word(
      "Field / 项目",
      "The fact to ask for, by its dotted path.",
      "需要询问的事实，写其点分路径。",
      { clause: "5.6" },
    ),
    "event.ask.question": word(
      "Question / 问题",
      "How to ask for it, in both languages.",
      "中英文问法。",
      { clause: "5.6" },
    ),
    "question.en": word("English / 英文", "The question in English.", "英文问法。"),
    "question.zh-CN": word("Chinese / 中文", "The question in Chinese.", "中文问法。"),
  },
};
