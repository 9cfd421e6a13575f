import { defineTexts } from '@app/platform/i18n';

export const homeTexts = defineTexts({
  vi: {
    name: 'Tìm việc làm ở Thái Nguyên',
    title: 'Việc làm ở Thái Nguyên, gần nhà và có người thật trả lời',
    lead: 'Tin tuyển dụng được Trung tâm Dịch vụ việc làm kiểm tra. Tìm việc, ứng tuyển và tư vấn đều miễn phí.',
    words: 'Công việc',
    wordsHint: 'Ví dụ: công nhân may, kế toán, lái xe',
    place: 'Nơi làm việc',
    anyPlace: 'Cả tỉnh Thái Nguyên',
    formerDistricts: 'Huyện, thành phố cũ',
    communes: 'Xã, phường',
    search: 'Tìm việc',
    figures: {
      openings: 'chỗ làm đang tuyển',
      postings: 'tin đang mở',
      employers: 'nhà tuyển dụng đã xác minh',
    },
    popular: 'Tìm nhanh:',
    newestTitle: 'Tin mới đăng',
    newestAll: 'Xem tất cả tin',
    noneTitle: 'Hiện chưa có tin nào đang mở',
    none: 'Quý vị gọi hoặc đến Trung tâm, cán bộ sẽ tư vấn và báo khi có việc phù hợp.',
    services: 'Dịch vụ và giờ làm việc',
    notNow: 'Phần này đang tạm gián đoạn, quý vị vẫn tìm việc được như thường.',
    fieldsTitle: 'Việc theo nhóm nghề',
    postingCount: (count: string) => `${count} tin`,
    mapTitle: 'Việc theo xã, phường',
    mapLead: 'Chọn nơi gần nhà để xem những việc đang tuyển ở đó.',
    stepsTitle: 'Tìm được việc trong ba bước',
    steps: {
      search: {
        title: 'Tìm việc gần nhà',
        text: 'Gõ tên công việc, có dấu hay không dấu đều được. Chọn xã, phường hoặc tên huyện cũ.',
      },
      apply: {
        title: 'Ứng tuyển bằng một lần bấm',
        text: 'Trả lời ba câu hỏi là có hồ sơ, không cần viết CV. Ai chưa quen dùng điện thoại thì cán bộ làm giúp tại quầy.',
      },
      answer: {
        title: 'Nhận câu trả lời',
        text: 'Quý vị biết khi nào nhà tuyển dụng đã xem, mời phỏng vấn hay từ chối. Trung tâm nhắc họ trả lời.',
      },
    },
    promisesTitle: 'Vì sao có thể yên tâm',
    promises: {
      verified: {
        title: 'Nhà tuyển dụng được xác minh',
        text: 'Cán bộ đối chiếu mã số thuế và giấy tờ trước khi gắn dấu “Đã xác minh”.',
      },
      free: {
        title: 'Không bao giờ phải trả tiền để có việc',
        text: 'Không phí, không đặt cọc, không giữ giấy tờ gốc. Ai đòi là vi phạm pháp luật.',
      },
      report: {
        title: 'Báo tin xấu bằng một lần bấm',
        text: 'Mỗi tin đều có nút báo, không cần đăng nhập. Cán bộ xem từng lượt báo.',
      },
    },
    safety: 'Cách nhận ra tin lừa đảo',
    employersTitle: 'Quý đơn vị đang cần người?',
    employers:
      'Đăng tin trong ba phút, chép lại tin tháng trước hoặc nhập cả danh sách từ Excel. Cán bộ Trung tâm soạn giúp qua điện thoại. Tất cả đều miễn phí.',
    post: 'Đăng tin tuyển dụng',
    learn: 'Trung tâm giúp gì',
  },
  en: {
    name: 'Find a job in Thái Nguyên',
    title: 'Jobs in Thái Nguyên, near home, answered by real people',
    lead: 'Postings are checked by the Employment Service Centre. Searching, applying and advice are free.',
    words: 'Work',
    wordsHint: 'For example: sewing worker, accountant, driver',
    place: 'Place of work',
    anyPlace: 'All of Thái Nguyên',
    formerDistricts: 'Former districts',
    communes: 'Communes and wards',
    search: 'Find jobs',
    figures: { openings: 'openings', postings: 'open postings', employers: 'verified employers' },
    popular: 'Quick search:',
    newestTitle: 'Newest postings',
    newestAll: 'All postings',
    noneTitle: 'Nothing is open at the moment',
    none: 'Call or visit the Centre: a counsellor will advise you and tell you when something suitable comes.',
    services: 'Services and opening hours',
    notNow: 'This part is briefly unavailable. Searching works as usual.',
    fieldsTitle: 'By field of work',
    postingCount: (count: string) => (count === '1' ? '1 posting' : `${count} postings`),
    mapTitle: 'By commune',
    mapLead: 'Choose a place near home to see what is open there.',
    stepsTitle: 'A job in three steps',
    steps: {
      search: {
        title: 'Search near home',
        text: 'Type the name of the work, with or without accents. Choose a commune or the name of a former district.',
      },
      apply: {
        title: 'Apply with one tap',
        text: 'Three answers make a profile; no CV is needed. If you are not used to a phone, staff do it with you at the desk.',
      },
      answer: {
        title: 'Get an answer',
        text: 'You see when the employer has looked, invites you or declines. The Centre reminds them to answer.',
      },
    },
    promisesTitle: 'Why you can trust this',
    promises: {
      verified: {
        title: 'Employers are verified',
        text: 'Staff compare tax code and papers before an employer is marked “Verified”.',
      },
      free: {
        title: 'You never pay for a job',
        text: 'No fee, no deposit, no original papers kept. Whoever asks for them breaks the law.',
      },
      report: {
        title: 'Report a bad posting with one tap',
        text: 'Every posting has a report button, without signing in. Staff look at every report.',
      },
    },
    safety: 'How to recognise a scam',
    employersTitle: 'Are you looking for people?',
    employers:
      'Post in three minutes, copy last month’s posting or import a list from Excel. Staff of the Centre write it for you by phone. All of it is free.',
    post: 'Post a vacancy',
    learn: 'How the Centre helps',
  },
});
