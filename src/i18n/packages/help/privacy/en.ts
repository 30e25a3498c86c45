export const privacy = [
  {
    title: 'What we collect',
    text: 'The phone number you type; with your consent, name, document number and colour of the health code from the registries of Zhejiang and the nation; one answer on travel (been, not been, or no record) from the national telecommunication platform. With a verification: the form, the signature you draw, and photos of tests that you choose yourself; where they were taken is removed before they are kept. With a declaration in advance: the journey, destination and phone that you type. The travel check holds no place. No contacts, no position.',
  },
  {
    title: 'What for',
    text: 'Only to make the codes of you and your family, by which staff at a door decide, and for verification by your local office. Never for advertising; never given to companies.',
  },
  {
    title: 'Who sees it',
    text: 'Staff at a door see whether you may pass, colour, mark and a masked name, and their phones keep nothing. A form with its photos and signature is seen by you, the grid workers of your street and the office alone. Names, document numbers and phone numbers are stored encrypted; every access is on record.',
  },
  {
    title: 'How long',
    text: 'Deleted at once when you unlink or delete your data; open and recent cases and declarations are kept for 28 days from closing or arrival, with photos and signature, the record of acts for 180 days; photos that you sent and did not hand in go within 24 hours. A phone number not proved again for 28 days links nobody.',
  },
  {
    title: 'Your rights',
    text: 'Unlink at any time; see and delete everything under Settings, My data. Without your consent nothing is sent, and you can use the health code and the itinerary card.',
  },
  {
    title: 'Permissions of the phone',
    text: 'The camera to scan a venue code, camera or album for photos of tests, and the clipboard to copy, each only when you press the button. If you ask to be reminded outside Wenzhou, your phone compares where it is with the boundary of the city: the position is neither sent nor kept. If you refuse, everything else goes on working. When you link by face, the pages of WeChat, Alipay or the national platform take and compare it: we hear only whether it was passed, and never get a picture.',
  },
  {
    title: 'Children',
    text: 'Parents apply for them in the Zhejiang health code (family), link them and manage them.',
  },
  {
    title: 'Contact',
    text: 'With questions about your personal data please call the 12345 hotline.',
  },
]
