/**
 * What people say they need, can or like, and the work that this means. Left of `=>` a pattern over the query without
 * accents; right units of the occupations with how well they serve (1 when left out), and conditions in brackets. Every
 * line that fits counts.
 */
export const NEEDS = {
  source: 'Danh mục của sàn',
  edition: 1,
  entries: `
    (tre em|tre nho|em be|tre con|trong tre|giu tre|cham tre|nuoi day tre|cham be|trong be|bao mau) => 5311 2342@0.9 2341@0.6
    (yeu|thich|gan gui) tre => 5311 2342 2341@0.8
    (day hoc|day kem|di day|gia su|su pham|giang day) => 2341 2330 2359@0.8 2320@0.7 2342@0.6
    (day|giang day|gia su|tieng anh).*(tieng anh|ielts|toeic|anh ngu) => 2353 2330@0.5
    (thich|biet|gioi|co the|lam|muon)? ?nau (an|com|bep|nuong) => 5120 9412@0.7 3434@0.8
    (lam|hoc|tho) banh => 7512 5120@0.4
    (cham soc|cham|nuoi|trong) (nguoi|ong ba|cu)( ?(gia|om|benh|cao tuoi|lon tuoi|khuyet tat))? => 5322 5321@0.9 2221@0.5 3221@0.5
    (don dep|don nha|lau don|quet don|rua bat|rua chen|giat la|giat ui) => 9111 9112@0.95 9412@0.6
    (giup viec|lam viec nha|osin) => 9111
    (chay ban|bung be|phuc vu ban|boi ban|phuc vu) => 5131
    (pha che|pha ca phe|lam tra sua|barista) => 5132
    (khuan vac|boc vac|boc xep|boc hang|be hang|xep hang) => 9333 9329@0.5
    (giao hang|ship|chay ship|chay grab|xe om|giao do an) => 9621 8321@0.8 8322@0.5
    (biet lai|lai|bang lai|co bang) (xe )?(o to|oto|xe hoi|b2|b1) => 8322 8332@0.7
    (lai|bang lai|co bang|bang) (xe )?(tai|hang c|c|container|dau keo|fc) => 8332 8322@0.4
    (lai|bang lai) (xe )?(khach|buyt|bus|hang d|hang e) => 8331 8322@0.4
    (biet|co the|chung chi|bang)? ?(lai )?(xe nang) => 8344
    (may xuc|may ui|may lu|may cong trinh) => 8342
    (may vi tinh|may tinh|van phong|tin hoc|word|excel|danh may|nhap lieu) => 4110 4132@0.8 3343@0.6 4311@0.4 4120@0.6
    (nhap lieu|nhap du lieu) => 4132 4110@0.7
    (giay to|ho so|so sach) => 4110 4311@0.8 4415@0.6
    (tinh toan|so lieu|thu chi) => 4311 4312@0.6
    (sua|lap|dau|biet) (dien|dien nuoc|o dien) => 7411 7412@0.8 7126@0.5
    (sua|lap) (may lanh|dieu hoa|tu lanh|dien lanh) => 7127 7411@0.4
    (sua|va) (ong nuoc|nuoc|duong ong) => 7126
    (sua|hoc sua) (xe|xe may|o to|oto|xe hoi) => 7231
    (sua) (may moc|may) => 7233 7412@0.5
    (sua) (may tinh|laptop) => 7422 3512
    (sua) (dien thoai) => 7422 7421@0.8
    (biet|tho|chung chi|bang|co the) han\\b => 7212
    (may va|may mac|may quan ao|biet may|cat may|det may) => 7531 8153@0.95 7532@0.5
    (theu|dan len|moc len) => 7533 7318@0.8
    (lap rap|linh kien|cam linh kien|soi hang|soi kinh) => 8212 8219@0.7 7543@0.5
    (dong goi|dong hang|dan tem|dan nhan) => 9321 8183@0.7
    (kiem hang|kiem tra hang|soi loi) => 7543
    (xay nha|phu ho|phu xay|tho xay|xay dung) => 7112 7111@0.9 9313@0.8
    (son nha|son nuoc|quet voi) => 7131
    (lam moc|go|do go) => 7522 7523@0.8 7115@0.7
    (lam vuon|trong cay|cay canh|cham cay|cat co) => 6113 9214@0.8 6112@0.5
    (trong rau|trong trot|lam ruong|lam nong|nong nghiep|trong lua) => 6111 6114@0.8 9211@0.8 9213@0.6
    (chan nuoi|nuoi (ga|lon|heo|bo|vit|trau|de|gia suc|gia cam)) => 6121 6122@0.9 9212@0.9
    (nuoi (ca|tom|thuy san)) => 6221
    (hai che|trong che|lam che|che bien che|sao che) => 6112 7515@0.8 8160@0.7 9211@0.5
    (ban hang|dung quay|ban do|ban quan ao|ban rau|buon ban) => 5223 5221@0.5 5230@0.4
    (sieu thi|cua hang tien loi) => 5223 5230@0.8 9334@0.6
    (thu tien|tinh tien|thu ngan) => 5230
    (ban hang online|ban hang tren mang|livestream|ban tren facebook) => 5223@0.7 5244@0.9 2431@0.5
    (goi dien|nghe dien thoai|tong dai|truc dien thoai) => 5244 4222@0.9 3322@0.4
    (noi chuyen|giao tiep|gap go nhieu nguoi|giao tiep tot|hoat ngon) => 3322 5223@0.7 4222@0.6 5244@0.7
    (ve|do hoa|photoshop|illustrator|canva) => 2166 2163@0.5
    (autocad|ban ve|ve ky thuat|solidworks|revit) => 3118 2161@0.7 2142@0.6 2144@0.5
    (chup anh|quay phim|dung phim|lam video|edit video|tiktok) => 3431 2654@0.6 2166@0.5
    (viet lach|viet bai|viet content|lam noi dung) => 2431 2642@0.7 2641@0.7
    (marketing|quang cao|truyen thong) => 2431 2432@0.6
    (lap trinh|code|lam web|lam phan mem|cong nghe thong tin) => 2514 2512 2513@0.8 3514@0.4
    (phien dich|bien dich|biet|gioi|tieng).*(tieng (trung|hoa|han|nhat|anh)) => 2643 4120@0.3
    (lam dep|trang diem|spa|cham soc da|noi mi|lam mong|nail) => 5142
    (lam toc|cat toc|goi dau) => 5141
    (xoa bop|bam huyet|massage|vat ly tri lieu) => 5142@0.6 3255@0.8 2264@0.8
    (y ta|dieu duong|nganh y|y te) => 2221 3221@0.9 5321@0.5
    (nganh duoc|duoc si|ban thuoc|nha thuoc) => 2262 3213@0.9 5223@0.3
    (ke toan|tai chinh|kiem toan) => 4311 2411
    (luat|phap ly) => 2611 3411@0.8 2619@0.8
    (nhan su|tuyen dung) => 2423 4416@0.8
    (canh gac|trong coi|giu xe|gac cong|truc dem|trong xe|giu nha|bao ve) => 5414 9629@0.6
    (xe tai nhe) => 8322@0.8 8332
    (the thao|the hinh|gym|boi loi|bong da|yoga) => 3423 3422@0.8
    (hat|am nhac|nhac cu|dan) => 2652 2354@0.9
    (du lich|dan tour|huong dan vien) => 5113 4221@0.8
    (don phong|khach san|le tan) => 9112@0.7 5151@0.5 4224@0.8
    (dieu khien|dung|van hanh) (may)? ?(cnc|tien|phay) => 7223
    (lai tau|thuyen|boc hang tau) => 8350
    (quan ly|lanh dao).*(nha hang|quan an) => 1412
    (quan ly|trong coi).*(kho|hang hoa) => 4321 1324@0.5
    (cong truong|giam sat thi cong) => 3123 2142@0.8 3112@0.8
    (do dac|trac dia) => 2165
    (moi truong|nuoc thai|rac thai) => 2143 9611@0.6 3132@0.7
    (bao hiem|ngan hang|tin dung|cho vay) => 3321@0.7 3312 4211@0.6
    (bat dong san|nha dat|moi gioi) => 3334
    (nguoi lon tuoi|nguoi cao tuoi|trung nien|tren (40|45|50|55|60) tuoi|da lon tuoi|nghi huu) => 5414@0.8 9112@0.8 9111@0.7 9321@0.5 5322@0.4 9629@0.4
    (me bim|me bim sua|con nho|noi tro|o nha) => 9321@0.6 9111@0.6 7531@0.5 4132@0.5 5244@0.4
    (viec nhe|nhe nhang|khong nang nhoc|ngoi mot cho|khong phai dung) => 9321@0.7 8212@0.6 4110@0.5 7543@0.5 5414@0.4 9112@0.4
    (khong can bang|khong bang cap|chua co bang|khong hoc|khong biet chu|it hoc|lop 9|het cap 2) => 9329@0.8 9321@0.7 9333@0.6 9112@0.6 9313@0.6 8212@0.5 5414@0.4
    (khong can kinh nghiem|chua co kinh nghiem|nguoi moi|chua biet gi) => 9329@0.4 8212@0.4 5223@0.3
    (sinh vien|hoc sinh).*(lam them|part|buoi toi|cuoi tuan|theo gio|he) => 5131@0.8 5132@0.8 5223@0.6 5230@0.5 9621@0.4 [form=part_time]
    (lam them|part ?time|ban thoi gian|theo gio|buoi toi|cuoi tuan|nua ngay) => [form=part_time]
    (lam tai nha|o nha lam|tu xa|remote|online tai nha) => 4132@0.5 2431@0.4 5244@0.4 2514@0.3
    (hoc nghe|hoc viec|duoc dao tao|day nghe) => 7531@0.4 7231@0.5 5141@0.5 7212@0.4 7411@0.4
  `,
} as const;
