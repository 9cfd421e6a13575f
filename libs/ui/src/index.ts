export { useHref, usePage, type Language, type PageContextValue } from './page-context.js';
export { renderPage } from './render-page.js';
export { Icon, type IconName } from './icon.js';
export {
  Checkbox,
  Choices,
  EMPTY_FORM,
  Form,
  Hidden,
  Select,
  TextArea,
  TextField,
  type FormState,
  type Option,
  type Problem,
} from './form.js';
export { FileField } from './file-field.js';
export { ErrorSummary } from './error-summary.js';
export {
  ActionBar,
  Button,
  CallButton,
  ChoicePanel,
  ConfirmPanel,
  EnterButton,
  Link,
  LinkButton,
  PrintButton,
} from './actions.js';
export { Avatar } from './avatar.js';
export { Badge, EmptyState, Flash, Notice, Progress, Skeleton, type Tone } from './feedback.js';
export { Facet, FilterChips, FilterPanel, type FacetOption, type FilterChip } from './filters.js';
export { Fold } from './fold.js';
export { ListItem, More, Ways } from './list.js';
export { numberText, shareText } from './number-text.js';
export { Card, Facts, PageHead, SectionHead, Tabs, Ticks, type Crumb } from './page-parts.js';
export { QrCode } from './qr-code.js';
export { Callout, Promises, Steps, Tile, Tiles } from './showcase.js';
export { Pages } from './pages.js';
export { Segments } from './segments.js';
export { Marked } from './marked.js';
export { ShareButton } from './share-button.js';
export { MOTTO, NATION, Sheet } from './sheet.js';
export { StatCard, Stats, StatusTrack, Timeline, type Moment, type TrackStep } from './status.js';
export { TypedText } from './typed-text.js';
export { Table, type Column } from './table.js';
export { BarChart, type Bar } from './charts/bar-chart.js';
export { FunnelChart } from './charts/funnel-chart.js';
export { LineChart } from './charts/line-chart.js';
export { TargetChart, type TargetRow } from './charts/target-chart.js';
export { CommuneMap, type MapPlace } from './commune-map.js';
