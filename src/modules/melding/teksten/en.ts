import type { Meldteksten } from './nl.ts'

/** The public form in English. */
export const en: Meldteksten = {
  naam: 'English',
  site: 'Report human trafficking',
  datum: 'en-GB',
  verder: 'Continue',
  vorige: 'Back',
  wijzig: 'Change',
  gevaarKort: 'Is someone in danger now? Call 112.',
  fouten: {
    kies: 'Choose an answer.',
    leeg: 'Fill this in. A few words are enough.',
    contactHoe: 'Write how we can reach you, or choose to stay anonymous.',
    'te-lang': (max) =>
      `This text is too long. You can write up to ${max} characters here. Your text is still here.`,
    'kies-gemeente': 'Fill in a place, or choose a municipality. If you do not know, choose I do not know.',
    'onbekende-plaats':
      'We do not know this place. Choose a municipality, In another municipality, or I do not know.',
    'bevestig-gemeente': (naam) =>
      `Do you mean the municipality of ${naam}? We have selected it. If that is right, continue. If not, choose something else.`,
    elders: 'We only work for the municipalities in this list.',
    opslaan: 'We could not save this. Your text is still on this page. Wait a moment and try again.',
    versturen:
      'Sending did not work. Your text is still on this page. Nothing has been sent yet. Wait a moment and try again.',
    code: 'We find nothing with this code. Check that you copied it correctly. A report that has been destroyed cannot be found either.',
    gesprek:
      'Your message has not been sent yet. Your text is still on this page. Wait a moment and try again.',
    codeLezen: 'We cannot fetch messages now. Wait a moment and try again.',
  },
  start: {
    titel: 'Report human trafficking',
    gevaar: 'Do not wait for us. We do not read reports day and night.',
    inleiding:
      'Is someone forced to work, have sex or commit crimes while another person profits from it? That may be human trafficking. You do not have to be sure. You can also report about yourself.',
    lezen: 'When do we read your report?',
    lezenUitleg: 'We read reports at these times, except on public holidays.',
    dagen: {
      maandag: 'Monday',
      dinsdag: 'Tuesday',
      woensdag: 'Wednesday',
      donderdag: 'Thursday',
      vrijdag: 'Friday',
      zaterdag: 'Saturday',
      zondag: 'Sunday',
    },
    tot: 'to',
    goed: 'Good to know',
    weten: [
      'We ask a few short questions. It takes about ten minutes.',
      'You do not have to give your name. We do not store which computer or phone you use.',
      'Do not investigate anything yourself and do not confront a suspect. That can be dangerous, for you and for others.',
      'We keep a half-finished report for one hour at most. After that it is gone.',
    ],
    begin: 'Start your report',
    heeftCode: 'Did you already report, and do you have a code?',
    naarVervolg: 'Read your answer or add something',
    bellen: 'Would you rather call, or talk to someone else?',
    opnieuw:
      'We cannot find a half-finished report of yours. It is gone after one hour. Does this keep happening? Then cookies are switched off in your browser. Switch them on for this website, or call one of the numbers on this page.',
    verlopen:
      'Your earlier answers are gone: they were more than an hour old. What you just filled in is still here.',
  },
  soorten: {
    alarm: 'In danger',
    politie: 'Police',
    om: 'Prosecution',
    riec: 'Government',
    toezicht: 'About work',
    zorg: 'Help and advice',
    expertise: 'Questions about help',
    meldlijn: 'Report anonymously',
    overig: 'Other',
  },
  sporen: {
    titel: 'What stays on this device?',
    weg: 'The button Leave quickly opens another website at once and throws away what you filled in here and have not sent yet.',
    blijft:
      'Your browser’s history still shows that you visited this website. We cannot erase that. Someone can also see with the Back button that you were here.',
    wissen:
      'To erase it yourself: open your browser’s history (Ctrl + H on a computer, or the menu on a phone). Find this website and delete those lines. Next time, use a private window.',
    sluiten:
      'Then close all windows of the browser. Does your browser reopen old windows by itself? Then the form can be opened for up to another hour. Leave quickly removes it at once.',
    meekijken:
      'Can someone watch your phone or computer, for instance with an app? Then erasing does not help. Use a device of someone you trust.',
  },
  wie: {
    titel: 'Who is this about?',
    mijzelf: 'About myself',
    mijzelfUitleg: 'You decide what you tell us and what happens next.',
    iemand: 'About someone I worry about',
    gezien: 'About something I saw or heard',
    beroep: 'About something from my work',
    beroepUitleg: 'For example as a teacher, doctor, delivery driver or social worker.',
  },
  hulp: {
    titel: 'What do you want us to do?',
    uitleg: 'You can choose differently later. You do not have to go to the police to get help.',
    alleen: 'I only want help',
    alleenUitleg:
      'Only the care coordinator of the municipality reads your message. She looks with you for help that suits you. If someone is in great danger, she may still have to involve others. If possible, she discusses that with you first.',
    ook: 'I want help and I also want it to be investigated',
    ookUitleg:
      'The municipality’s officer for human trafficking reads your message. The officer may discuss it with other services, such as the police.',
    kort: { 'alleen-hulp': 'Only help', 'ook-onderzoek': 'Help and also investigation' },
  },
  wat: {
    titel: 'What did you see or hear?',
    uitleg:
      'Write what you know, in your own words. What did you see yourself? What did you hear from someone else? It does not have to be complete.',
    zelfTitel: 'What would you like to tell us?',
    zelfUitleg:
      'You do not have to tell us everything. One sentence is enough, for instance what you need help with. Mistakes in the text do not matter.',
  },
  waar: {
    titel: 'Where is it happening?',
    zelfTitel: 'Where are you?',
    zelfUitleg: 'Then we know which municipality can help you. You do not have to give an address.',
    plaats: 'Place or postcode',
    gemeente: 'Municipality',
    gemeenteUitleg: 'Only choose if you do not know the place, or if we ask you to.',
    weetNiet: 'I do not know',
    elders: 'In another municipality',
    adres: 'Address or description',
    adresUitleg: 'For example the street, the name of a company, or how we can recognise the place.',
    zelfAdresUitleg: 'Only if you want to.',
  },
  wanneer: {
    titel: 'When is it happening?',
    'nog-bezig': 'It is still happening',
    voorbij: 'It is over',
    'weet-niet': 'I do not know',
    toelichting: 'When did you see or hear it?',
    toelichtingUitleg: 'For example a date, a day of the week or a time. Roughly is fine.',
  },
  betrokken: {
    titel: 'Who is involved?',
    uitleg:
      'Write what you know about the people, cars or companies. For example a name, age, number plate, phone number or what someone looks like. Do not look anything up for us.',
  },
  contact: {
    titel: 'May we contact you?',
    anoniem: 'No, I want to stay anonymous',
    anoniemUitleg:
      'We do not know who you are. Does your text contain something only you can know? Then someone may be able to guess.',
    veilig: 'Yes, in a safe way',
    veiligUitleg: 'We only use what you fill in below.',
    hoe: 'How can we reach you safely?',
    hoeUitleg: 'For example: safe to call on this number, but no messages.',
    wanneer: 'When is it safe?',
    wanneerUitleg: 'For example: on working days between 9 and 12.',
    naam: 'What may we call you?',
    belofte:
      'We keep this apart from your report. Anyone who reads it must write down why. In a criminal case a judge or public prosecutor can demand it. If you never want that, stay anonymous.',
    meldlijn: (naam, nummer) => `You can also report anonymously to ${naam}, ${nummer}.`,
  },
  code: {
    titel: 'Do you want a code?',
    uitleg:
      'With a code you can read our answer on this website later and add something. Also when you are anonymous.',
    ja: 'Yes, I want a code',
    jaUitleg: 'You see the code once, after sending. If you lose it, nobody can get it back, not even we.',
    nee: 'No, rather not',
    neeUitleg: 'Choose this if it is dangerous when someone finds the code.',
    kort: { ja: 'Yes', nee: 'No' },
  },
  controle: {
    titel: 'Is this correct?',
    uitleg: 'Check your answers. After sending you cannot change them. With a code you can add something.',
    niets: 'Not filled in',
    onbereikbaar: 'You stay anonymous and do not want a code. We cannot answer you then.',
    onbereikbaarHulp:
      'You stay anonymous and do not want a code. We cannot offer you help then. Choose a code or give a safe way of contact, if you can.',
    verstuur: 'Send',
    onleesbaar: 'This page can no longer be sent. Nothing has been sent. Please start again.',
    verlopen:
      'This page is more than an hour old and can no longer be sent. Nothing has been sent. Please start again.',
    opnieuw: 'Start again',
  },
  wacht: {
    titel: 'It is very busy right now',
    nogNiet: 'Your report has not been sent yet. Your text is still on this page.',
    hoeLang: (seconden: number) => `It will be your turn in about ${seconden} seconds. Then choose Send now.`,
    blijf:
      'Do not close this page. If you choose too early, you see this page once more. You keep your place in the queue.',
    knop: 'Send now',
  },
  elders: {
    titel: 'We work for a few municipalities',
    uitleg: 'This website belongs to the municipalities',
    gevaar: 'Is someone in danger now? Call 112, wherever you are.',
    eigen: 'Report it to the municipality where it happens. Its website has a phone number.',
    bel: 'Anywhere in the Netherlands you can also call:',
    bewaard:
      'What you filled in has not been sent. It stays here for one hour at most. Copy it if you want to report it elsewhere.',
    terug: 'Back to the question about the place',
  },
  ontvangst: {
    titel: 'We have received your report',
    titelHulp: 'We have received your message',
    bewaar: 'How to keep the code',
    hoe: [
      'Write the code on paper without saying what it is for, or put it in a password app.',
      'Anyone with this code can read what we write to you and what you add. The report itself is not shown.',
      'If you lose the code, nobody can get it back. You can always report again.',
    ],
    geenCode: 'You chose not to have a code. You do not have to keep anything.',
    verder: 'What happens now?',
    stappen: [
      'Someone at the municipality reads your report at the times on the first page.',
      'The municipality looks at whether it can do something. That can take a while. We cannot promise that something will happen, and we cannot tell you everything.',
      'Does something new happen? Then report it. In danger, call 112.',
    ],
    stappenHulp: [
      'The care coordinator of the municipality reads your message at the times on the first page.',
      'She looks at what help there is. If you gave a safe way of contact, she uses only that. If you have a code, you can read her answer with it.',
      'You decide whether you want help. It does not have to be right away.',
      'Are you in danger? Call 112.',
    ],
    metCode: 'With your code you can read our answer at',
    klaar: 'Done, erase this page',
    klaarUitleg: 'This removes the code from this screen. Only do this once you have kept it.',
  },
  klaar: {
    titel: 'This window has been erased',
    uitleg: 'What you filled in here is no longer in your browser. You can close this window.',
  },
  weg: { titel: 'One moment', uitleg: 'Continue to' },
  vervolg: {
    titel: 'Read your answer or add something',
    code: 'Your code',
    codeUitleg: 'Four groups of four characters and one more. Capitals and hyphens do not matter.',
    open: 'Open',
    nieuw: 'New report',
    gesprek: 'Your report',
    ontvangenOp: 'Received on',
    stand: 'Status',
    standen: { ontvangen: 'Received', beoordeeld: 'Assessed', afgehandeld: 'Closed' },
    standUitleg: {
      ontvangen: 'Your report has arrived. The municipality has not assessed it yet.',
      beoordeeld: 'The municipality has read your report and looked at what it can do.',
      afgehandeld: 'The municipality has finished with your report. You can still add something.',
    },
    berichten: 'Messages',
    geen: 'There are no messages yet.',
    van: { melder: 'You wrote', meldpunt: 'We wrote' },
    schrijf: 'Write to us',
    schrijfUitleg: 'Answer a question or add something. Only do this if it is safe.',
    verstuur: 'Send',
    verstuurd: 'Your message has been sent.',
    sluit: 'Done, erase this page',
  },
}
