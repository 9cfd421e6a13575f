import { defineTexts } from '@app/platform/i18n';

export const mediaTexts = defineTexts({
  vi: {
    title: 'Gọi tiếng, gọi hình',
    privacy:
      'Không ghi âm, ghi hình. Hai bên không thấy địa chỉ mạng của nhau. Trong lúc gọi quý vị vẫn nhắn tin được.',
    unsupported: 'Trình duyệt này chưa gọi được. Quý vị tiếp tục nhắn tin.',
    noRelay: 'Phiên này trò chuyện bằng tin nhắn, chưa có gọi tiếng, gọi hình.',
    askAudio: 'Gọi tiếng',
    askVideo: 'Gọi hình',
    asking: (name: string) => `Đang hỏi ${name} có muốn nói chuyện không. Trong lúc đợi, quý vị cứ nhắn tin.`,
    takeBack: 'Thôi hỏi',
    wants: {
      audio: (name: string) => `${name} muốn gọi tiếng với quý vị.`,
      video: (name: string) => `${name} muốn gọi hình với quý vị.`,
    },
    acceptAudio: 'Nhận, chỉ dùng tiếng',
    acceptVideo: 'Nhận, bật cả hình',
    decline: 'Tiếp tục nhắn tin',
    rejoin: 'Nối ở đây',
    declined: (name: string) => `${name} muốn tiếp tục nhắn tin.`,
    states: {
      connecting: 'Đang nối cuộc gọi…',
      connected: 'Đã nối. Hai bên nghe được nhau.',
      weak: 'Mạng yếu: tiếng có thể đứt quãng.',
      interrupted: 'Cuộc gọi bị ngắt quãng. Trang đang tự nối lại; trong lúc đợi, quý vị nhắn tin.',
    },
    unreachable: {
      person:
        'Chưa nối được cuộc gọi. Quý vị tiếp tục nhắn tin, hoặc mở mục "Gọi điện thoại" bên dưới. Trang vẫn đang thử nối lại.',
      recruiter:
        'Chưa nối được cuộc gọi. Quý vị tiếp tục nhắn tin; người tìm việc có thể cho xem số điện thoại để gọi. Trang vẫn đang thử nối lại.',
    },
    notes: {
      elsewhere: 'Cuộc gọi đang diễn ra nhưng chưa nối ở trang này.',
      ended: 'Đã ngừng gọi. Cuộc trò chuyện vẫn tiếp tục bằng tin nhắn.',
      pictureDropped: 'Mạng yếu: hình của quý vị đã được tắt để giữ tiếng.',
      denied:
        'Trình duyệt chưa cho dùng micro. Quý vị mở quyền micro cho trang này rồi bấm lại, hoặc tiếp tục nhắn tin.',
      noMicrophone: 'Không tìm thấy micro trên máy này. Quý vị tiếp tục nhắn tin.',
      noCamera: 'Không mở được máy quay. Cuộc gọi chỉ dùng tiếng.',
      noAnswer: 'Chưa gửi được. Quý vị bấm lại sau ít giây.',
    },
    mute: 'Tắt micro',
    camera: 'Bật hình',
    hangUp: 'Ngừng gọi',
    hear: 'Bấm để nghe',
    theirPicture: (name: string) => `Hình của ${name}`,
    ownPicture: 'Hình của quý vị',
    phone: 'Gọi điện thoại',
    phoneOffer: (name: string) =>
      `Nếu cuộc gọi trên trang không nối được, quý vị có thể cho ${name} xem số điện thoại của mình để gọi. Số chỉ hiện trong cuộc trò chuyện này.`,
    sharePhone: 'Cho xem số của tôi',
    hidePhone: 'Thôi cho xem số',
    phoneShared: (name: string) => `${name} đang thấy số điện thoại của quý vị.`,
    callPhone: (name: string, phone: string) => `Gọi ${name}: ${phone}`,
  },
  en: {
    title: 'Voice and video',
    privacy:
      'Nothing is recorded. Neither side sees the network address of the other. You can go on writing during a call.',
    unsupported: 'This browser cannot make calls here. Please go on in writing.',
    noRelay: 'At this fair people talk in writing; there are no voice or video calls.',
    askAudio: 'Voice call',
    askVideo: 'Video call',
    asking: (name: string) => `Asking ${name} for a call. You can go on writing while you wait.`,
    takeBack: 'Stop asking',
    wants: {
      audio: (name: string) => `${name} would like a voice call.`,
      video: (name: string) => `${name} would like a video call.`,
    },
    acceptAudio: 'Accept with voice only',
    acceptVideo: 'Accept with picture',
    decline: 'Stay in writing',
    rejoin: 'Connect here',
    declined: (name: string) => `${name} would like to stay in writing.`,
    states: {
      connecting: 'Connecting…',
      connected: 'Connected. You can hear each other.',
      weak: 'The network is weak: the sound may break up.',
      interrupted: 'The call is interrupted. This page reconnects by itself; please write meanwhile.',
    },
    unreachable: {
      person:
        'The call could not be connected. Please go on in writing, or open “Telephone” below. This page keeps trying.',
      recruiter:
        'The call could not be connected. Please go on in writing; the job seeker can show you a number to call. This page keeps trying.',
    },
    notes: {
      elsewhere: 'There is a call, but it is not connected on this page.',
      ended: 'The call is over. The conversation goes on in writing.',
      pictureDropped: 'The network is weak: your picture was switched off to keep the sound.',
      denied: 'The browser did not allow the microphone. Allow it for this page and press again, or go on in writing.',
      noMicrophone: 'No microphone was found. Please go on in writing.',
      noCamera: 'The camera could not be opened. The call is by voice only.',
      noAnswer: 'This was not sent. Please press again in a few seconds.',
    },
    mute: 'Mute',
    camera: 'Show my picture',
    hangUp: 'Hang up',
    hear: 'Press to hear',
    theirPicture: (name: string) => `Picture of ${name}`,
    ownPicture: 'Your picture',
    phone: 'Telephone',
    phoneOffer: (name: string) =>
      `If the call on this page cannot be connected you can let ${name} see your telephone number and call you. It is shown in this conversation only.`,
    sharePhone: 'Show my number',
    hidePhone: 'Hide my number',
    phoneShared: (name: string) => `${name} sees your telephone number.`,
    callPhone: (name: string, phone: string) => `Call ${name}: ${phone}`,
  },
});
