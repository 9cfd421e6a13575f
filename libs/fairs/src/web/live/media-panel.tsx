import { formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type ComponentChildren } from 'preact';
import { Fold, Icon, type IconName, Notice } from '@app/ui';
import { type ConversationView } from '../../live/live.schema.js';
import { mediaTexts } from '../../live/media.texts.js';
import { talkPath } from '../../fair-words.js';
import { CommandButton } from './live-parts.js';

interface MediaProps {
  language: Language;
  talk: ConversationView;
  /** Who reads it. */
  personId: string;
}

/** Who reads the page, and for one of the two who may call, how the other one is named; null for everybody else. */
function sidesOf({ talk, personId }: MediaProps) {
  if (talk.status !== 'talking') return null;
  if (talk.person === personId) return { side: 'person', other: talk.recruiterName } as const;
  if (talk.recruiter === personId) return { side: 'recruiter', other: talk.personName } as const;
  const isGuest = talk.guests.some(({ person, isPresent }) => isPresent && person === personId);
  return isGuest ? ({ side: 'guest', other: '' } as const) : null;
}

/**
 * Voice and picture beside the text. What it may show stands here already; the page's script (`talk.ts`) shows the part
 * that fits. It stands outside of what is taken anew when somebody writes, so that a call goes on.
 */
export function MediaPanel(props: MediaProps & { hasRelay: boolean }) {
  const { language, talk, personId, hasRelay } = props;
  const texts = mediaTexts(language);
  const sides = sidesOf(props);
  if (!sides) return null;
  const { side, other } = sides;
  if (!hasRelay) return <p class="small soft">{texts.noRelay}</p>;
  const told = {
    ...texts.states,
    ...texts.notes,
    ...(side === 'guest' && texts.guest),
    joined: texts.joined('{name}'),
    gone: texts.gone('{name}'),
    unheard: texts.unheard('{name}'),
    unreachable: texts.unreachable[side],
    asking: texts.asking(other),
    audio: texts.wants.audio(other),
    video: texts.wants.video(other),
    declined: texts.declined(other),
  };
  return (
    <section
      class="card media"
      aria-labelledby="media-title"
      data-media={talk.id}
      data-media-own={personId}
      data-media-side={side}
      data-media-talk={JSON.stringify(callOf(talk))}
      data-media-words={JSON.stringify(told)}
    >
      <h2 id="media-title">{texts.title}</h2>
      <p class="small soft">{texts.privacy}</p>
      <p data-media-view="unsupported">{texts.unsupported}</p>
      <p class="media-status" role="status" data-media-status />
      <div class="media-stage" data-media-stage hidden>
        <video
          class="media-their"
          data-media-their
          aria-label={texts.theirPicture(other)}
          playsInline
          autoplay
          muted
          hidden
        />
        <video
          class="media-own"
          data-media-own-picture
          aria-label={texts.ownPicture}
          playsInline
          autoplay
          muted
          hidden
        />
      </div>
      {side === 'guest' ? <GuestViews language={language} /> : <SideViews language={language} />}
    </section>
  );
}

/** As much of the conversation as a call is about: nothing that is said in it. */
const callOf = ({ person, recruiter, guests, media }: ConversationView) => ({ person, recruiter, guests, media });

/** What guests may do: join by voice while the two talk. */
function GuestViews({ language }: { language: Language }) {
  const texts = mediaTexts(language);
  const leave = (
    <Press act="leave" look="danger">
      {texts.leaveCall}
    </Press>
  );
  return (
    <>
      <View name="join">
        <Press act="join" icon="phone">
          {texts.joinCall}
        </Press>
      </View>
      <View name="elsewhere">
        <Press act="rejoin" icon="phone">
          {texts.rejoin}
        </Press>
        {leave}
      </View>
      <View name="call">
        <HearAndMute language={language} />
        {leave}
      </View>
    </>
  );
}

function SideViews({ language }: { language: Language }) {
  const texts = mediaTexts(language);
  return (
    <>
      <View name="idle">
        <Press act="ask-audio" icon="phone">
          {texts.askAudio}
        </Press>
        <Press act="ask-video" icon="video" look="secondary">
          {texts.askVideo}
        </Press>
      </View>
      <View name="asking">
        <Press act="end" look="secondary">
          {texts.takeBack}
        </Press>
      </View>
      <View name="asked">
        <Press act="accept-audio" icon="phone">
          {texts.acceptAudio}
        </Press>
        <Press act="accept-video" icon="video" look="secondary">
          {texts.acceptVideo}
        </Press>
        <Press act="decline" look="quiet">
          {texts.decline}
        </Press>
      </View>
      <View name="elsewhere">
        <Press act="rejoin" icon="phone">
          {texts.rejoin}
        </Press>
        <Press act="end" look="danger">
          {texts.hangUp}
        </Press>
      </View>
      <View name="call">
        <HearAndMute language={language} />
        <Press act="camera" icon="video" look="secondary" isSwitch>
          {texts.camera}
        </Press>
        <Press act="end" look="danger">
          {texts.hangUp}
        </Press>
      </View>
    </>
  );
}

function HearAndMute({ language }: { language: Language }) {
  const texts = mediaTexts(language);
  return (
    <>
      <Press act="hear" isHidden>
        {texts.hear}
      </Press>
      <Press act="mute" icon="mute" look="secondary" isSwitch>
        {texts.mute}
      </Press>
    </>
  );
}

function View({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="actions" data-media-view={name} hidden>
      {children}
    </div>
  );
}

interface PressProps {
  act: string;
  icon?: IconName;
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  isSwitch?: boolean;
  isHidden?: boolean;
  children: ComponentChildren;
}

/** A button that only a script can answer. */
function Press({ act, icon, look = 'primary', isSwitch = false, isHidden = false, children }: PressProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      data-media-act={act}
      aria-pressed={isSwitch ? 'false' : undefined}
      hidden={isHidden}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The way that is left when nothing else connects: the telephone, if its owner wants to. */
export function PhoneWay(props: MediaProps & { phone: string | null }) {
  const { language, talk, phone } = props;
  const texts = mediaTexts(language);
  const sides = sidesOf(props);
  if (!sides || sides.side === 'guest') return null;
  const { side, other } = sides;
  if (side === 'recruiter') {
    if (!phone) return null;
    return (
      <a class="button button-secondary" href={`tel:${phone}`}>
        <Icon name="phone" />
        {texts.callPhone(other, formatPhone(phone))}
      </a>
    );
  }
  const share = (standing: 'shown' | 'hidden', words: string) => (
    <CommandButton
      action={talkPath(talk.id)}
      kind="share-phone"
      fields={{ conversation: talk.id, phone: standing }}
      look="secondary"
    >
      {words}
    </CommandButton>
  );
  if (!talk.isPhoneShared) {
    return (
      <Fold title={texts.phone}>
        <p>{texts.phoneOffer(other)}</p>
        {share('shown', texts.sharePhone)}
      </Fold>
    );
  }
  return (
    <Notice title={texts.phone}>
      <p>{texts.phoneShared(other)}</p>
      <div class="actions">{share('hidden', texts.hidePhone)}</div>
    </Notice>
  );
}
