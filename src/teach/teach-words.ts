import type { Said } from '../demo/words';

/** What the page for instructors and a lesson plan say, in both languages. `{…}` stands for a value. */
export const teachWords = {
  title: { en: 'For instructors', zh: '教师用' },
  description: {
    en: 'Take the notes into your course: exercises or a mock exam as a Moodle question file, a printed paper with key, a class link with QR code, embedded demos, a lesson plan in one link.',
    zh: '把笔记带进课堂：练习或模拟考试导出为 Moodle 题库文件，打印试卷与答案，班级链接与二维码，嵌入演示，一个链接装下整份教案。',
  },
  intro: {
    en: 'Exercises or a mock exam as a Moodle file, as a printed paper with its key or as a link for the class; a lesson plan in one link; demos for a page of your course. Nothing is stored anywhere: files are made in your browser, and a link holds all that it says.',
    zh: '把练习或模拟考试变成 Moodle 题库文件、可打印的试卷与答案，或发给全班的链接；用一个链接装下整份教案；把演示嵌入课程网页。网站不保存任何数据：文件在浏览器中生成，链接本身包含全部内容。',
  },
  noScript: {
    en: 'Making files, sheets and lesson plans needs JavaScript. Without it you can link to every page; exercises with solutions by topic:',
    zh: '生成文件、试卷和教案需要 JavaScript。不启用时仍可链接到任何页面；各主题的练习与解答：',
  },

  // what to ask
  questions: { en: 'Questions', zh: '题目' },
  which: { en: 'Which questions', zh: '选哪些题' },
  asExam: { en: 'a mock exam', zh: '一份模拟考试' },
  asPicked: { en: 'exercises that I choose', zh: '自选练习' },
  find: { en: 'Find', zh: '查找' },
  kind: { en: 'Kind', zh: '题型' },
  allKinds: { en: 'all kinds', zh: '全部题型' },
  first: { en: 'Numbers of variant', zh: '取第几组数' },
  picked: { en: '{count} of {all} exercises chosen', zh: '已选 {count} 道，共 {all} 道' },
  inTopic: { en: '{count} chosen', zh: '已选 {count}' },
  found: { en: '{count} found', zh: '找到 {count} 道' },
  clear: { en: 'Choose none', zh: '清空' },
  choose: { en: 'Choose at least one exercise.', zh: '请至少选择一道练习。' },

  // Moodle
  moodle: { en: 'Moodle file', zh: 'Moodle 题库文件' },
  moodleHelp: {
    en: 'Import it in the question bank of your course as “Moodle XML format”. Every question has its reasons for wrong answers, its worked solution and a link to this site; formulas are TeX between \\( and \\), which Moodle draws with MathJax. A category for each topic, or for each part of the exam, and for each language.',
    zh: '在课程题库中选择“Moodle XML 格式”导入。每题含错误原因、完整解答和指向本站的链接；公式是 \\( 与 \\) 之间的 TeX，由 Moodle 的 MathJax 显示。每个主题（或试卷的每一部分）、每种语言各成一个类别。',
  },
  moodleKinds: {
    en: 'A computed number is accepted within the tolerance of the site. Of several right options each earns its share and each wrong one takes a share away. Fill-in tables become cloze questions, derivations ordering questions (Moodle 4.4 or later), short answers essays with the marking points for the grader.',
    zh: '计算题的容差与本站相同。多选题中每个正确选项各得一份分，每错选一项扣去一份。填空表成为完形填空题，推导题成为排序题（Moodle 4.4 起），简答题成为附评分要点的论述题。',
  },
  moodleTried: {
    en: 'The file was checked against Moodle’s documentation and reader, not yet imported into a running Moodle. Please try it in an empty course first.',
    zh: '文件已按 Moodle 的文档和读取程序逐项检查，但尚未在真实的 Moodle 中导入过。请先在空课程里试一试。',
  },
  languages: { en: 'Languages', zh: '语言' },
  thisLanguage: { en: 'English', zh: '中文' },
  bothLanguages: { en: 'English and Chinese', zh: '中文和英文' },
  variants: { en: 'Variants of each question with drawn numbers', zh: '随机出题的题目各取几组数' },
  download: { en: 'Download for Moodle', zh: '下载 Moodle 文件' },
  making: { en: 'Making the questions …', zh: '正在生成题目……' },
  made: { en: '{count} questions in {file}.', zh: '{file} 中有 {count} 道题。' },
  failed: {
    en: 'The questions could not be made: the words did not load. Try again when you are online.',
    zh: '未能生成题目：文字没有载入。请在联网后重试。',
  },

  // paper and class
  sheets: { en: 'Paper and key', zh: '试卷与答案' },
  back: { en: 'Back to the choice', zh: '返回选题' },
  classLink: { en: 'Class link', zh: '班级链接' },
  questionsLink: { en: 'Link to these questions', zh: '这些题目的链接' },
  classHelp: {
    en: 'Students open it on their own devices: a mock exam that is marked for them, or a list of the chosen exercises.',
    zh: '学生在自己的设备上打开：模拟考试会自动批改，自选练习则列成清单。',
  },

  // lesson plan
  plan: { en: 'Lesson plan', zh: '教案' },
  planHelp: {
    en: 'Sections, states of demos and exercises in the order in which you teach them, each with a title and a note. The whole plan is in its link, which opens as a clean page in either language.',
    zh: '按授课顺序排列小节、演示状态和练习，各附标题与备注。整份教案都在链接里，打开就是一页整洁的清单，中英文可以切换。',
  },
  planTitle: { en: 'Title of the plan', zh: '教案标题' },
  topic: { en: 'Topic', zh: '主题' },
  chooseTopic: { en: 'choose a topic', zh: '选择主题' },
  what: { en: 'What', zh: '内容' },
  wholePage: { en: 'the whole page', zh: '整页' },
  sections: { en: 'Sections', zh: '小节' },
  demos: { en: 'Demos', zh: '演示' },
  exercises: { en: 'Exercises', zh: '练习' },
  paste: { en: 'or paste a link from this site', zh: '或粘贴本站链接' },
  add: { en: 'Add', zh: '添加' },
  addPicked: { en: 'Add the exercises chosen above', zh: '添加上面选中的练习' },
  notHere: {
    en: '“{given}” is not a link to a page of this site.',
    zh: '“{given}”不是本站页面的链接。',
  },
  full: { en: 'A plan has room for {most} entries.', zh: '一份教案最多 {most} 条。' },
  entryTitle: { en: 'Title of entry {place}', zh: '第 {place} 条的标题' },
  note: { en: 'note', zh: '备注' },
  entryNote: { en: 'Note of entry {place}', zh: '第 {place} 条的备注' },
  up: { en: 'Move up: {title}', zh: '上移：{title}' },
  down: { en: 'Move down: {title}', zh: '下移：{title}' },
  remove: { en: 'Remove: {title}', zh: '移除：{title}' },
  added: { en: 'Added: {title}', zh: '已添加：{title}' },
  addedSeveral: { en: '{count} entries added', zh: '已添加 {count} 条' },
  moved: { en: '{title}: entry {place} of {count}', zh: '{title}：第 {place} 条，共 {count} 条' },
  removed: { en: 'Removed: {title}', zh: '已移除：{title}' },
  planLink: { en: 'Link to the plan', zh: '教案链接' },
  openPlan: { en: 'Open the plan as students see it', zh: '以学生视角打开' },
  editPlan: { en: 'Edit this plan', zh: '编辑这份教案' },
  badPlan: {
    en: 'This link holds no lesson plan that can be read: it may have been cut off on its way.',
    zh: '链接中的教案无法读取：链接可能在转发时被截断了。',
  },
  planQr: { en: 'QR code of this page', zh: '本页二维码' },
  untitled: { en: 'Lesson plan', zh: '教案' },
  print: { en: 'Print', zh: '打印' },
  practiceOf: { en: 'Practice: {title}', zh: '练习：{title}' },
  exam: { en: 'Mock exam', zh: '模拟考试' },
  homePage: { en: 'All topics', zh: '全部主题' },

  // embedding
  embed: { en: 'Embed a demo', zh: '嵌入演示' },
  embedHelp: {
    en: 'The code for a page of your course. For a state of your own, set the demo, open “⋯” there, and paste its link here.',
    zh: '用于课程网页的代码。若要自己设定的状态，请先调好演示，点演示右上角的“⋯”复制链接，再粘贴到这里。',
  },
  demo: { en: 'Demo', zh: '演示' },
  show: { en: 'Show', zh: '显示' },
  notADemo: {
    en: '“{given}” is not a link to a demo of this site.',
    zh: '“{given}”不是本站演示的链接。',
  },
  notLoaded: {
    en: 'The list could not be loaded. Try again when you are online.',
    zh: '列表未能载入。请在联网后重试。',
  },
} as const satisfies Readonly<Record<string, Said>>;

/** The name of one of these sentences. */
export type TeachSentence = keyof typeof teachWords;
