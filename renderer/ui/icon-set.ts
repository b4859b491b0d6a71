// The pictures of the icon set that the app uses, read from the package as text. A new icon is two lines here.
import account from '@vscode/codicons/src/icons/account.svg?raw';
import add from '@vscode/codicons/src/icons/add.svg?raw';
import archive from '@vscode/codicons/src/icons/archive.svg?raw';
import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg?raw';
import arrowLeft from '@vscode/codicons/src/icons/arrow-left.svg?raw';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg?raw';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg?raw';
import bell from '@vscode/codicons/src/icons/bell.svg?raw';
import book from '@vscode/codicons/src/icons/book.svg?raw';
import bookmark from '@vscode/codicons/src/icons/bookmark.svg?raw';
import briefcase from '@vscode/codicons/src/icons/briefcase.svg?raw';
import calendar from '@vscode/codicons/src/icons/calendar.svg?raw';
import check from '@vscode/codicons/src/icons/check.svg?raw';
import checklist from '@vscode/codicons/src/icons/checklist.svg?raw';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg?raw';
import chevronLeft from '@vscode/codicons/src/icons/chevron-left.svg?raw';
import chevronRight from '@vscode/codicons/src/icons/chevron-right.svg?raw';
import chevronUp from '@vscode/codicons/src/icons/chevron-up.svg?raw';
import circleFilled from '@vscode/codicons/src/icons/circle-filled.svg?raw';
import circleLarge from '@vscode/codicons/src/icons/circle-large.svg?raw';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg?raw';
import circleSmallFilled from '@vscode/codicons/src/icons/circle-small-filled.svg?raw';
import clearAll from '@vscode/codicons/src/icons/clear-all.svg?raw';
import clippy from '@vscode/codicons/src/icons/clippy.svg?raw';
import close from '@vscode/codicons/src/icons/close.svg?raw';
import closeAll from '@vscode/codicons/src/icons/close-all.svg?raw';
import coffee from '@vscode/codicons/src/icons/coffee.svg?raw';
import collapseAll from '@vscode/codicons/src/icons/collapse-all.svg?raw';
import colorMode from '@vscode/codicons/src/icons/color-mode.svg?raw';
import comment from '@vscode/codicons/src/icons/comment.svg?raw';
import commentDiscussion from '@vscode/codicons/src/icons/comment-discussion.svg?raw';
import compass from '@vscode/codicons/src/icons/compass.svg?raw';
import copy from '@vscode/codicons/src/icons/copy.svg?raw';
import creditCard from '@vscode/codicons/src/icons/credit-card.svg?raw';
import dash from '@vscode/codicons/src/icons/dash.svg?raw';
import dashboard from '@vscode/codicons/src/icons/dashboard.svg?raw';
import debugStart from '@vscode/codicons/src/icons/debug-start.svg?raw';
import debugStop from '@vscode/codicons/src/icons/debug-stop.svg?raw';
import desktopDownload from '@vscode/codicons/src/icons/desktop-download.svg?raw';
import diff from '@vscode/codicons/src/icons/diff.svg?raw';
import discard from '@vscode/codicons/src/icons/discard.svg?raw';
import edit from '@vscode/codicons/src/icons/edit.svg?raw';
import ellipsis from '@vscode/codicons/src/icons/ellipsis.svg?raw';
import error from '@vscode/codicons/src/icons/error.svg?raw';
import expandAll from '@vscode/codicons/src/icons/expand-all.svg?raw';
import exportArrow from '@vscode/codicons/src/icons/export.svg?raw';
import extensions from '@vscode/codicons/src/icons/extensions.svg?raw';
import eye from '@vscode/codicons/src/icons/eye.svg?raw';
import eyeClosed from '@vscode/codicons/src/icons/eye-closed.svg?raw';
import feedback from '@vscode/codicons/src/icons/feedback.svg?raw';
import file from '@vscode/codicons/src/icons/file.svg?raw';
import filePdf from '@vscode/codicons/src/icons/file-pdf.svg?raw';
import files from '@vscode/codicons/src/icons/files.svg?raw';
import filter from '@vscode/codicons/src/icons/filter.svg?raw';
import flag from '@vscode/codicons/src/icons/flag.svg?raw';
import folder from '@vscode/codicons/src/icons/folder.svg?raw';
import folderOpened from '@vscode/codicons/src/icons/folder-opened.svg?raw';
import globe from '@vscode/codicons/src/icons/globe.svg?raw';
import goToFile from '@vscode/codicons/src/icons/go-to-file.svg?raw';
import grabber from '@vscode/codicons/src/icons/grabber.svg?raw';
import graph from '@vscode/codicons/src/icons/graph.svg?raw';
import graphLine from '@vscode/codicons/src/icons/graph-line.svg?raw';
import gripper from '@vscode/codicons/src/icons/gripper.svg?raw';
import heart from '@vscode/codicons/src/icons/heart.svg?raw';
import history from '@vscode/codicons/src/icons/history.svg?raw';
import home from '@vscode/codicons/src/icons/home.svg?raw';
import inbox from '@vscode/codicons/src/icons/inbox.svg?raw';
import info from '@vscode/codicons/src/icons/info.svg?raw';
import insert from '@vscode/codicons/src/icons/insert.svg?raw';
import inspect from '@vscode/codicons/src/icons/inspect.svg?raw';
import key from '@vscode/codicons/src/icons/key.svg?raw';
import layout from '@vscode/codicons/src/icons/layout.svg?raw';
import layoutPanel from '@vscode/codicons/src/icons/layout-panel.svg?raw';
import layoutSidebarLeft from '@vscode/codicons/src/icons/layout-sidebar-left.svg?raw';
import lightbulb from '@vscode/codicons/src/icons/lightbulb.svg?raw';
import lightbulbAutofix from '@vscode/codicons/src/icons/lightbulb-autofix.svg?raw';
import link from '@vscode/codicons/src/icons/link.svg?raw';
import linkExternal from '@vscode/codicons/src/icons/link-external.svg?raw';
import listOrdered from '@vscode/codicons/src/icons/list-ordered.svg?raw';
import listTree from '@vscode/codicons/src/icons/list-tree.svg?raw';
import listUnordered from '@vscode/codicons/src/icons/list-unordered.svg?raw';
import loading from '@vscode/codicons/src/icons/loading.svg?raw';
import lock from '@vscode/codicons/src/icons/lock.svg?raw';
import mail from '@vscode/codicons/src/icons/mail.svg?raw';
import map from '@vscode/codicons/src/icons/map.svg?raw';
import megaphone from '@vscode/codicons/src/icons/megaphone.svg?raw';
import milestone from '@vscode/codicons/src/icons/milestone.svg?raw';
import mortarBoard from '@vscode/codicons/src/icons/mortar-board.svg?raw';
import move from '@vscode/codicons/src/icons/move.svg?raw';
import newFile from '@vscode/codicons/src/icons/new-file.svg?raw';
import note from '@vscode/codicons/src/icons/note.svg?raw';
import notebook from '@vscode/codicons/src/icons/notebook.svg?raw';
import openPreview from '@vscode/codicons/src/icons/open-preview.svg?raw';
import organization from '@vscode/codicons/src/icons/organization.svg?raw';
import output from '@vscode/codicons/src/icons/output.svg?raw';
import pass from '@vscode/codicons/src/icons/pass.svg?raw';
import passFilled from '@vscode/codicons/src/icons/pass-filled.svg?raw';
import person from '@vscode/codicons/src/icons/person.svg?raw';
import pieChart from '@vscode/codicons/src/icons/pie-chart.svg?raw';
import pin from '@vscode/codicons/src/icons/pin.svg?raw';
import pinned from '@vscode/codicons/src/icons/pinned.svg?raw';
import playCircle from '@vscode/codicons/src/icons/play-circle.svg?raw';
import preview from '@vscode/codicons/src/icons/preview.svg?raw';
import question from '@vscode/codicons/src/icons/question.svg?raw';
import quote from '@vscode/codicons/src/icons/quote.svg?raw';
import redo from '@vscode/codicons/src/icons/redo.svg?raw';
import references from '@vscode/codicons/src/icons/references.svg?raw';
import refresh from '@vscode/codicons/src/icons/refresh.svg?raw';
import remove from '@vscode/codicons/src/icons/remove.svg?raw';
import rocket from '@vscode/codicons/src/icons/rocket.svg?raw';
import runAll from '@vscode/codicons/src/icons/run-all.svg?raw';
import save from '@vscode/codicons/src/icons/save.svg?raw';
import screenFull from '@vscode/codicons/src/icons/screen-full.svg?raw';
import search from '@vscode/codicons/src/icons/search.svg?raw';
import send from '@vscode/codicons/src/icons/send.svg?raw';
import settings from '@vscode/codicons/src/icons/settings.svg?raw';
import settingsGear from '@vscode/codicons/src/icons/settings-gear.svg?raw';
import share from '@vscode/codicons/src/icons/share.svg?raw';
import shield from '@vscode/codicons/src/icons/shield.svg?raw';
import splitHorizontal from '@vscode/codicons/src/icons/split-horizontal.svg?raw';
import splitVertical from '@vscode/codicons/src/icons/split-vertical.svg?raw';
import starEmpty from '@vscode/codicons/src/icons/star-empty.svg?raw';
import starFull from '@vscode/codicons/src/icons/star-full.svg?raw';
import stopCircle from '@vscode/codicons/src/icons/stop-circle.svg?raw';
import symbolColor from '@vscode/codicons/src/icons/symbol-color.svg?raw';
import symbolEvent from '@vscode/codicons/src/icons/symbol-event.svg?raw';
import symbolKeyword from '@vscode/codicons/src/icons/symbol-keyword.svg?raw';
import symbolMisc from '@vscode/codicons/src/icons/symbol-misc.svg?raw';
import sync from '@vscode/codicons/src/icons/sync.svg?raw';
import table from '@vscode/codicons/src/icons/table.svg?raw';
import tag from '@vscode/codicons/src/icons/tag.svg?raw';
import target from '@vscode/codicons/src/icons/target.svg?raw';
import tasklist from '@vscode/codicons/src/icons/tasklist.svg?raw';
import terminal from '@vscode/codicons/src/icons/terminal.svg?raw';
import textSize from '@vscode/codicons/src/icons/text-size.svg?raw';
import tools from '@vscode/codicons/src/icons/tools.svg?raw';
import trash from '@vscode/codicons/src/icons/trash.svg?raw';
import unlock from '@vscode/codicons/src/icons/unlock.svg?raw';
import unverified from '@vscode/codicons/src/icons/unverified.svg?raw';
import verified from '@vscode/codicons/src/icons/verified.svg?raw';
import wand from '@vscode/codicons/src/icons/wand.svg?raw';
import warning from '@vscode/codicons/src/icons/warning.svg?raw';
import watch from '@vscode/codicons/src/icons/watch.svg?raw';
import window from '@vscode/codicons/src/icons/window.svg?raw';
import zoomIn from '@vscode/codicons/src/icons/zoom-in.svg?raw';
import zoomOut from '@vscode/codicons/src/icons/zoom-out.svg?raw';

export const codicons = {
  'open-preview': openPreview,
  preview,
  extensions,
  inspect,
  'run-all': runAll,
  'symbol-event': symbolEvent,
  'circle-small-filled': circleSmallFilled,
  wand,
  'symbol-misc': symbolMisc,
  grabber,
  'close-all': closeAll,
  clippy,
  account,
  add,
  archive,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  bell,
  book,
  bookmark,
  briefcase,
  calendar,
  check,
  checklist,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'circle-filled': circleFilled,
  'circle-large': circleLarge,
  'circle-slash': circleSlash,
  'clear-all': clearAll,
  close,
  coffee,
  'collapse-all': collapseAll,
  'color-mode': colorMode,
  comment,
  'comment-discussion': commentDiscussion,
  compass,
  copy,
  'credit-card': creditCard,
  dash,
  dashboard,
  'debug-start': debugStart,
  'debug-stop': debugStop,
  'desktop-download': desktopDownload,
  diff,
  discard,
  edit,
  ellipsis,
  error,
  'expand-all': expandAll,
  export: exportArrow,
  eye,
  'eye-closed': eyeClosed,
  feedback,
  file,
  'file-pdf': filePdf,
  files,
  filter,
  flag,
  folder,
  'folder-opened': folderOpened,
  globe,
  'go-to-file': goToFile,
  graph,
  'graph-line': graphLine,
  gripper,
  heart,
  history,
  home,
  inbox,
  info,
  insert,
  key,
  layout,
  'layout-panel': layoutPanel,
  'layout-sidebar-left': layoutSidebarLeft,
  lightbulb,
  'lightbulb-autofix': lightbulbAutofix,
  link,
  'link-external': linkExternal,
  'list-ordered': listOrdered,
  'list-tree': listTree,
  'list-unordered': listUnordered,
  loading,
  lock,
  mail,
  map,
  megaphone,
  milestone,
  'mortar-board': mortarBoard,
  move,
  'new-file': newFile,
  note,
  notebook,
  organization,
  output,
  pass,
  'pass-filled': passFilled,
  person,
  'pie-chart': pieChart,
  pin,
  pinned,
  'play-circle': playCircle,
  question,
  quote,
  redo,
  references,
  refresh,
  remove,
  rocket,
  save,
  'screen-full': screenFull,
  search,
  send,
  settings,
  'settings-gear': settingsGear,
  share,
  shield,
  'split-horizontal': splitHorizontal,
  'split-vertical': splitVertical,
  'star-empty': starEmpty,
  'star-full': starFull,
  'stop-circle': stopCircle,
  'symbol-color': symbolColor,
  'symbol-keyword': symbolKeyword,
  sync,
  table,
  tag,
  target,
  tasklist,
  terminal,
  'text-size': textSize,
  tools,
  trash,
  unlock,
  unverified,
  verified,
  warning,
  watch,
  window,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
} as const;
