import type { Message } from "../language/index.ts";

/** What can be wrong with the key file: what it is, then what to do. */
export const keyFileProblems = {
  missing: {
    says: {
      en: "The key file {file} is not there, but the database was sealed with one.",
      fr: "Le fichier de clé {file} est introuvable, alors que la base de données a été scellée avec une clé.",
      ar: "ملف المفتاح {file} غير موجود، مع أنّ قاعدة البيانات مختومة بمفتاح.",
    },
    hint: {
      en: "Bring the key file back from your key backup, or say where it is. Without it nothing in this database can be opened.",
      fr: "Restaurez le fichier depuis la sauvegarde des clés ou indiquez son emplacement. Sans lui, rien dans cette base ne peut être ouvert.",
      ar: "ينبغي استعادة الملف من النسخة الاحتياطية للمفاتيح، أو تحديد مكانه. من دونه لا يُفتح شيء في قاعدة البيانات هذه.",
    },
  },
  wrong: {
    says: {
      en: "The key file {file} does not belong to this database.",
      fr: "Le fichier de clé {file} ne correspond pas à cette base de données.",
      ar: "ملف المفتاح {file} لا يخصّ قاعدة البيانات هذه.",
    },
    hint: {
      en: "Check that the data directory and the key file come from the same installation and the same backup.",
      fr: "Vérifiez que le répertoire de données et le fichier de clé proviennent de la même installation et de la même sauvegarde.",
      ar: "ينبغي التحقّق من أنّ مجلد البيانات وملف المفتاح من التثبيت نفسه ومن النسخة الاحتياطية نفسها.",
    },
  },
  malformed: {
    says: {
      en: "The file {file} is not a key file of Dalil.",
      fr: "Le fichier {file} n’est pas un fichier de clé de Dalil.",
      ar: "الملف {file} ليس ملف مفتاح لدليل.",
    },
    hint: {
      en: "It should hold one line that begins with “dalil-instance-key-1:”. Bring it back from your key backup, or say where the right one is.",
      fr: "Il devrait contenir une seule ligne commençant par « dalil-instance-key-1: ». Restaurez-le depuis la sauvegarde des clés ou indiquez l’emplacement du bon fichier.",
      ar: "يُفترض أن يحوي سطرًا واحدًا يبدأ بـ «dalil-instance-key-1:». ينبغي استعادته من النسخة الاحتياطية للمفاتيح، أو تحديد مكان الملف الصحيح.",
    },
  },
  closed: {
    says: {
      en: "The key file {file} cannot be read, or made, by the user who starts Dalil.",
      fr: "Le fichier de clé {file} ne peut être ni lu ni créé par l’utilisateur qui lance Dalil.",
      ar: "لا يستطيع المستخدم الذي يشغّل دليل قراءة ملف المفتاح {file} أو إنشاءه.",
    },
    hint: {
      en: "Give that user the right to it, or choose another place with DALIL_KEY_FILE, outside the data directory.",
      fr: "Donnez-lui ce droit ou choisissez un autre emplacement avec DALIL_KEY_FILE, hors du répertoire de données.",
      ar: "ينبغي منح هذا المستخدم الحق فيه، أو اختيار مكان آخر عبر DALIL_KEY_FILE خارج مجلد البيانات.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;
