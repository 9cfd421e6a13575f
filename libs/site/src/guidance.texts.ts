import { defineTexts } from '@app/platform/i18n';

/** Pages of plain words: safety, personal data, accessibility. */
export const guidanceTexts = defineTexts({
  vi: {
    safety: {
      title: 'Tìm việc an toàn',
      lead: 'Vài phút đọc trang này giúp quý vị tránh mất tiền, mất giấy tờ vì tin tuyển dụng giả.',
      ruleTitle: 'Người tìm việc không phải trả khoản nào',
      rule: 'Bộ luật Lao động 2019 quy định người lao động không phải trả chi phí tuyển dụng (Điều 11), và người sử dụng lao động không được giữ bản chính giấy tờ, văn bằng hay bắt đặt tiền để bảo đảm (Điều 17).',
      signsTitle: 'Dấu hiệu lừa đảo thường gặp',
      signs: {
        money: {
          title: 'Đòi tiền trước',
          text: 'Phí hồ sơ, phí giữ chỗ, đặt cọc đồng phục, phí đào tạo, “chuyển khoản xác nhận”.',
        },
        papers: {
          title: 'Giữ giấy tờ gốc',
          text: 'Đòi giữ căn cước, bằng cấp bản chính, hoặc xin ảnh căn cước hai mặt ngay khi mới nhắn tin.',
        },
        wage: {
          title: 'Việc nhẹ, lương cao bất thường',
          text: 'Vài giờ mỗi ngày, không cần kỹ năng, lương gấp đôi chỗ khác; làm “nhiệm vụ” trên mạng rồi mới được trả.',
        },
        hurry: {
          title: 'Giục quyết định ngay',
          text: '“Chỉ còn một suất”, “chuyển tiền trong tối nay”, không cho xem hợp đồng.',
        },
        hidden: {
          title: 'Không rõ là ai',
          text: 'Không có mã số thuế, không có địa chỉ, chỉ nói chuyện qua Zalo, Telegram, hẹn gặp ở quán.',
        },
        border: {
          title: 'Rủ sang nước ngoài',
          text: 'Đi theo đường mòn, dùng hộ chiếu du lịch, giữ điện thoại. Đi làm việc ở nước ngoài phải qua đơn vị được cấp phép.',
        },
      },
      beforeTitle: 'Trước khi nhận việc',
      before: [
        'Xem nhà tuyển dụng có dấu “Đã xác minh” và mã số thuế hay không.',
        'Đến đúng địa chỉ ghi trên tin; cho người nhà biết quý vị đi đâu, gặp ai.',
        'Đọc hợp đồng: công việc, nơi làm, lương, giờ làm, bảo hiểm. Giữ một bản đã ký.',
        'Lương thử việc ít nhất bằng 85% lương của công việc đó.',
        'Không chắc thì hỏi cán bộ Trung tâm trước khi ký hoặc chuyển bất cứ thứ gì.',
      ],
      reportTitle: 'Thấy tin đáng ngờ',
      report:
        'Bấm “Báo tin này” ngay trên trang của tin. Không cần đăng nhập, không cần nêu tên. Cán bộ xem từng lượt báo và gỡ tin sai phạm.',
      lostTitle: 'Đã lỡ chuyển tiền hoặc giấy tờ',
      lost: [
        'Gọi ngay ngân hàng để khoá giao dịch, giữ lại tin nhắn và biên lai.',
        'Báo công an xã, phường nơi ở hoặc gọi 113.',
        'Gọi Trung tâm để cán bộ gỡ tin và báo cho người khác.',
      ],
      call: (phone: string) => `Gọi Trung tâm: ${phone}`,
      find: 'Tìm việc đã được kiểm tra',
    },
    privacy: {
      title: 'Dữ liệu cá nhân của quý vị',
      lead: 'Sàn chỉ hỏi điều cần để tìm việc, nói rõ để làm gì, và xoá khi không còn cần. Theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.',
      whatTitle: 'Sàn giữ những gì',
      columns: { what: 'Dữ liệu', why: 'Để làm gì', who: 'Ai xem được', long: 'Giữ bao lâu' },
      kinds: {
        account: {
          what: 'Số điện thoại, họ tên, ngày sinh',
          why: 'Để đăng nhập và để cán bộ nhận đúng người',
          who: 'Quý vị và cán bộ Trung tâm',
          long: 'Đến khi quý vị yêu cầu xoá',
        },
        profile: {
          what: 'Hồ sơ tìm việc',
          why: 'Để gợi ý việc và gửi khi quý vị ứng tuyển',
          who: 'Do quý vị chọn: không ai, nhà tuyển dụng đã xác minh, hoặc chỉ nơi quý vị ứng tuyển',
          long: 'Đến khi quý vị xoá hoặc yêu cầu xoá',
        },
        sensitive: {
          what: 'Dân tộc, khuyết tật, nhóm ưu tiên (không bắt buộc)',
          why: 'Chỉ để hưởng chính sách ưu tiên mà quý vị muốn',
          who: 'Cán bộ được phân công; mỗi lần xem đều được ghi lại. Nhà tuyển dụng không bao giờ thấy',
          long: 'Đến khi quý vị rút lại; luôn được mã hoá',
        },
        application: {
          what: 'Lần ứng tuyển và câu trả lời',
          why: 'Để nhà tuyển dụng xem xét và trả lời quý vị',
          who: 'Quý vị, nhà tuyển dụng của tin đó, cán bộ Trung tâm',
          long: 'Không trúng tuyển: 30 ngày sau khi tin đóng, trừ khi quý vị đồng ý cho giữ lâu hơn',
        },
        devices: {
          what: 'Thiết bị và lần đăng nhập',
          why: 'Để quý vị nhận ra và chặn người lạ',
          who: 'Quý vị',
          long: 'Đến khi đăng xuất hoặc hết hạn',
        },
        figures: {
          what: 'Số liệu thống kê không tên',
          why: 'Để báo cáo kết quả giới thiệu việc làm theo quy định',
          who: 'Trung tâm và Sở Nội vụ',
          long: 'Lâu dài; không chứa tên, số điện thoại hay số định danh',
        },
      },
      rightsTitle: 'Quyền của quý vị',
      rights: [
        'Biết, xem và sửa dữ liệu về mình.',
        'Đồng ý hay không đồng ý cho từng mục đích, và rút lại bất cứ lúc nào.',
        'Nhận một bản dữ liệu của mình, và yêu cầu xoá.',
        'Phản đối, khiếu nại, yêu cầu bồi thường theo pháp luật.',
      ],
      howTitle: 'Thực hiện thế nào',
      how: 'Vào mục Tài khoản để xem, sửa và rút đồng ý. Muốn nhận bản sao hoặc xoá dữ liệu, quý vị gọi hoặc đến quầy; cán bộ kiểm tra đúng người rồi thực hiện.',
      account: 'Mở mục Tài khoản',
      cookiesTitle: 'Cookie',
      cookies:
        'Sàn chỉ dùng cookie cần thiết: một để giữ đăng nhập, một để nhận ra thiết bị khi chống dò mã và báo tin trùng (một năm), một để hiện thông báo vừa xong. Không quảng cáo, không theo dõi, không gửi dữ liệu cho bên thứ ba.',
      neverTitle: 'Sàn không làm',
      never: [
        'Không bán, không cho mượn dữ liệu.',
        'Không để máy quyết định thay người: máy chỉ gợi ý và nói rõ lý do.',
        'Không ghi âm, ghi hình cuộc trò chuyện.',
      ],
    },
    access: {
      title: 'Trợ năng',
      lead: 'Sàn được làm để ai cũng dùng được: điện thoại cũ, mạng chậm, mắt kém, tay run hay chỉ dùng bàn phím.',
      doneTitle: 'Quý vị có thể',
      done: [
        'Phóng chữ đến 200% hoặc hơn mà không phải cuộn ngang.',
        'Dùng toàn bộ sàn bằng bàn phím hoặc trình đọc màn hình.',
        'Dùng khi trình duyệt tắt JavaScript.',
        'Xem nền tối theo cài đặt của máy; giảm chuyển động.',
        'Gõ tiếng Việt có dấu hoặc không dấu khi tìm việc.',
        'Đổi sang tiếng Anh ở mọi trang.',
      ],
      standard:
        'Sàn theo tiêu chuẩn WCAG 2.2 mức AA. Mỗi lần sửa, mọi trang được kiểm tra tự động; lỗi nặng không được đưa lên.',
      limitsTitle: 'Điều chưa tốt',
      limits: [
        'Bản đồ xã, phường là sơ đồ; danh sách bên cạnh có cùng nội dung.',
        'Tin tuyển dụng do nhà tuyển dụng viết nên có thể còn từ viết tắt khó hiểu.',
      ],
      helpTitle: 'Cần giúp',
      help: 'Gọi hoặc đến quầy: cán bộ làm cùng quý vị từ đầu đến cuối. Gặp chỗ khó dùng, xin cho chúng tôi biết để sửa.',
    },
  },
  en: {
    safety: {
      title: 'Searching safely',
      lead: 'A few minutes with this page can save you your money and your papers.',
      ruleTitle: 'A job seeker pays nothing',
      rule: 'Under the Labour Code 2019 workers do not pay for recruitment (Article 11), and an employer may not keep original papers or ask for money as security (Article 17).',
      signsTitle: 'Signs of a scam',
      signs: {
        money: {
          title: 'Money in advance',
          text: 'A fee for papers, for keeping a place, a deposit for a uniform, training fees, a “transfer to confirm”.',
        },
        papers: {
          title: 'Your original papers',
          text: 'Somebody wants to keep your identity card or degree, or asks for photos of it in the first messages.',
        },
        wage: {
          title: 'Easy work, unusual pay',
          text: 'A few hours a day, no skills, twice the usual wage; online “tasks” before you are paid.',
        },
        hurry: {
          title: 'Haste',
          text: '“Only one place left”, “transfer it tonight”, and no contract to read.',
        },
        hidden: {
          title: 'Nobody you can find',
          text: 'No tax code, no address, only chat on Zalo or Telegram, a meeting in a café.',
        },
        border: {
          title: 'Across the border',
          text: 'By a back road, on a tourist passport, without your phone. Work abroad goes through licensed firms only.',
        },
      },
      beforeTitle: 'Before you accept a job',
      before: [
        'See whether the employer is marked “Verified” and has a tax code.',
        'Go to the address in the posting; tell your family where you go and whom you meet.',
        'Read the contract: work, place, wage, hours, insurance. Keep a signed copy.',
        'Pay during probation is at least 85% of the wage for that work.',
        'If in doubt, ask the Centre before you sign or send anything.',
      ],
      reportTitle: 'When a posting looks wrong',
      report:
        'Press “Report this posting” on its page. No sign-in, no name. Staff look at every report and take down what breaks the rules.',
      lostTitle: 'When money or papers are gone',
      lost: [
        'Call your bank at once to stop the transfer; keep messages and receipts.',
        'Tell the police of your commune, or call 113.',
        'Call the Centre, so that the posting goes and others are warned.',
      ],
      call: (phone: string) => `Call the Centre: ${phone}`,
      find: 'Find jobs that were checked',
    },
    privacy: {
      title: 'Your personal data',
      lead: 'We ask only what finding a job needs, say what it is for, and delete it when it is no longer needed. Under the Law on Personal Data Protection 91/2025/QH15.',
      whatTitle: 'What is kept',
      columns: { what: 'Data', why: 'What for', who: 'Who sees it', long: 'For how long' },
      kinds: {
        account: {
          what: 'Phone number, name, birth date',
          why: 'To sign in, and for staff to know who you are',
          who: 'You and the staff of the Centre',
          long: 'Until you ask for it to be deleted',
        },
        profile: {
          what: 'Your profile',
          why: 'To suggest jobs, and to send when you apply',
          who: 'Your choice: nobody, verified employers, or only those you apply to',
          long: 'Until you delete it or ask for it to be deleted',
        },
        sensitive: {
          what: 'Ethnicity, disability, priority group (optional)',
          why: 'Only for a priority that you ask for',
          who: 'Assigned staff; each read is recorded. Employers never see it',
          long: 'Until you take it back; always encrypted',
        },
        application: {
          what: 'Applications and their answers',
          why: 'For the employer to consider and answer you',
          who: 'You, the employer of that posting, the staff of the Centre',
          long: 'If not hired: 30 days after the posting closes, unless you agree to longer',
        },
        devices: {
          what: 'Devices and sign-ins',
          why: 'For you to notice and stop a stranger',
          who: 'You',
          long: 'Until you sign out or they end',
        },
        figures: {
          what: 'Figures without names',
          why: 'To report the results of job referral as the law requires',
          who: 'The Centre and the Department of Home Affairs',
          long: 'For good; they hold no name, phone or identity number',
        },
      },
      rightsTitle: 'Your rights',
      rights: [
        'To know, see and correct what is kept about you.',
        'To agree or not for each purpose, and to withdraw at any time.',
        'To get a copy of your data, and to have it deleted.',
        'To object, to complain, and to claim damages under the law.',
      ],
      howTitle: 'How to use them',
      how: 'Under Account you see, correct and withdraw. For a copy or for deletion call or come to the desk: staff check that it is you and do it.',
      account: 'Open Account',
      cookiesTitle: 'Cookies',
      cookies:
        'Only what is needed: one to keep you signed in, one to know the device against guessing of codes and double reports (a year), one to show what has just been done. No advertising, no tracking, nothing to third parties.',
      neverTitle: 'What we never do',
      never: ['Sell or lend data.', 'Let a machine decide: it only suggests, and says why.', 'Record conversations.'],
    },
    access: {
      title: 'Accessibility',
      lead: 'Made for everybody: an old phone, a slow network, weak eyes, a shaking hand or a keyboard alone.',
      doneTitle: 'What you can do',
      done: [
        'Enlarge the text to 200% or more without scrolling sideways.',
        'Use everything by keyboard or with a screen reader.',
        'Use it without JavaScript.',
        'Have it dark, and without motion, as your device is set.',
        'Type Vietnamese with or without accents when you search.',
        'Switch to English on every page.',
      ],
      standard:
        'We follow WCAG 2.2, level AA. Every page is checked automatically at each change; serious faults are not released.',
      limitsTitle: 'What is not good yet',
      limits: [
        'The map of communes is a sketch; the list beside it says the same.',
        'Postings are written by employers and may hold abbreviations that are hard to understand.',
      ],
      helpTitle: 'Help',
      help: 'Call or come to the desk: staff do it with you from beginning to end. If something is hard to use, please tell us.',
    },
  },
});
