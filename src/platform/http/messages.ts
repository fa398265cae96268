import type { Message } from "../language/index.ts";

export const messages = {
  proofMissing: {
    en: "This form is no longer valid, so nothing was changed. Go back, reload the page, and send it again.",
    fr: "Ce formulaire n’est plus valable ; rien n’a été modifié. Revenez en arrière, rechargez la page et envoyez-le de nouveau.",
    ar: "لم تعد هذه الاستمارة صالحة، ولم يتغيّر شيء. يُرجى العودة إلى الصفحة السابقة وتحديثها ثم الإرسال من جديد.",
  },
  tooLarge: {
    en: "What was sent is larger than {limit}, so it was not saved. Shorten it and send it again.",
    fr: "L’envoi dépasse {limit} ; il n’a pas été enregistré. Raccourcissez-le et envoyez-le de nouveau.",
    ar: "حجم ما أُرسل يتجاوز {limit}، ولذلك لم يُحفظ. يُرجى اختصاره ثم إرساله من جديد.",
  },
  notAForm: {
    en: "What was sent is not a form this page understands; nothing was changed. Go back and use the form on the page.",
    fr: "L’envoi n’est pas un formulaire que cette page comprend ; rien n’a été modifié. Revenez en arrière et utilisez le formulaire de la page.",
    ar: "ما أُرسل ليس استمارة تفهمها هذه الصفحة، ولم يتغيّر شيء. يُرجى العودة واستخدام الاستمارة الموجودة في الصفحة.",
  },
} as const satisfies Record<string, Message>;
