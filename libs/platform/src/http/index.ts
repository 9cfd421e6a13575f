export { ActorResolver, isAllowed, type Actor } from './actor.js';
export { ALLOW, Allow, CurrentActor, PUBLIC, Public } from './access.js';
export { configureHttp } from './configure.js';
export { Form, Nothing, parseForm, refused, refuseForm, Sought, type FormInput, type FormValues } from './form.js';
export { HttpModule } from './http.module.js';
export {
  closeKiosk,
  KIOSK_END,
  KIOSK_HOME,
  KIOSK_IDLE_SECONDS,
  KIOSK_SESSION_MS,
  KIOSK_STAY,
  KIOSK_WARN_SECONDS,
  openKiosk,
} from './kiosk.js';
export { listOf } from './list-view.js';
export { STATUS } from './problem.filter.js';
export {
  currentRequest,
  requestLanguage,
  runInRequest,
  type Language,
  type RequestContext,
} from './request-context.js';
export { DEVICE_COOKIE, SESSION_COOKIE } from './request.middleware.js';
export { Returns, Summary } from './returns.js';
export { RouteTable, type InputKind, type Route, type RouteInput } from './route-table.js';
export { Shell } from './shell.js';
export { UnreadCounter } from './unread-counter.js';
export { type UploadedPart } from './upload.middleware.js';
export { Uploads } from './uploads.decorator.js';
export {
  document,
  DocumentView,
  download,
  DownloadView,
  fragment,
  FragmentView,
  page,
  PageView,
  picture,
  PictureView,
  redirect,
  RedirectView,
  type PageOptions,
} from './view.js';
