/** A notice to a platform (DSA, Regulation (EU) 2022/2065, Article 16): the panel and the text. */
export const noticeEn = {
  'notice-title': 'Notice to the platform',
  'notice-intro':
    'With this you ask the platform to take it away. Zegel sends nothing: you copy the text and paste ' +
    'it into the reporting form or an e-mail yourself. Wait with it if the police want to ask for ' +
    'data first.',
  'notice-no-address':
    'No address is known of this item. That is why there is no text for a notice.',
  'notice-reasons': 'What is wrong? Choose everything that applies.',
  'notice-choose': 'Choose at least one reason first.',
  'notice-intimate': 'A sexual picture was spread without consent',
  'notice-minor': 'A sexual picture of someone under 18',
  'notice-private': 'Private details were spread to frighten someone',
  'notice-threat': 'Someone is threatened or blackmailed',
  'notice-posing': 'Someone pretends to be another person',
  'notice-contact': 'Your name and e-mail address (optional)',
  'notice-contact-note':
    'A platform often asks for these. With a sexual picture of someone under 18 the law does not ' +
    'require them. Zegel does not store what you type here.',
  'notice-language': 'Language of the notice',
  'notice-text': 'Text of the notice',
  'notice-copy': 'Copy the notice',
  'notice-subject':
    'Notice of illegal content (Article 16 of the Digital Services Act, EU 2022/2065)',
  'notice-where': 'Exact address: {address}',
  'notice-seen': 'Seen on: {time} (UTC)',
  'notice-why': 'Why I believe this is illegal:',
  'notice-why-intimate':
    'It shows a sexual picture that was spread without the consent of the person in it.',
  'notice-why-minor':
    'It shows a sexual picture of a person who is under 18 or was when it was made.',
  'notice-why-private':
    'It shows details of a person, such as name, address or phone number, spread to frighten that person or have them harassed.',
  'notice-why-threat': 'A person is threatened or blackmailed here.',
  'notice-why-posing': 'Someone pretends to be another person here, and harms that person by it.',
  'notice-ask':
    'I ask you to remove this or make it inaccessible, to preserve the data for a police investigation, and to tell me what you decide.',
  'notice-faith':
    'I state in good faith that I believe the information and claims in this notice to be accurate and complete.',
  'notice-from': 'Notice by: {contact}',
};
