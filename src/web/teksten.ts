import { createContext, use } from 'react'

type Taal = 'nl' | 'en'

const nl = {
  naarInhoud: 'Naar de inhoud',
  snelWeg: 'Snel weg',
  meekijken: 'Kijkt iemand mee?',
  talen: 'Taal',
  menu: 'Hoofdmenu',
  oefenmodus: 'Oefenmodus',
  oefenmodusUitleg: 'Vul geen echte gegevens in.',
  fout: 'Fout',
  foutoverzicht: 'Er is iets niet goed ingevuld',
  nietVerplicht: '(niet verplicht)',
  kies: 'Maak een keuze',
  dag: 'Dag',
  maand: 'Maand',
  jaar: 'Jaar',
  stap: 'Stap',
  van: 'van',
  terug: 'Terug',
  bladeren: 'Bladeren',
  begin: 'Naar het begin',
  volgende: 'Volgende',
  gevaar: 'Is er nu gevaar?',
  bel: 'Bel 112',
  uwCode: 'Uw code',
  info: 'Informatie',
  waarschuwing: 'Let op',
  gelukt: 'Gelukt',
  maximaal: (aantal: number) => `U kunt hier maximaal ${aantal.toLocaleString('nl-NL')} tekens kwijt.`,
  fouten: {
    403: {
      titel: 'Dit is niet verstuurd',
      tekst:
        'Het formulier kwam niet van deze website. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
    },
    404: { titel: 'Niet gevonden', tekst: 'Deze pagina bestaat niet, of u mag hem niet zien.' },
    413: { titel: 'Dit is te groot', tekst: 'Dit is te groot om te versturen. Maak het korter of kleiner.' },
    415: { titel: 'Dit kunnen wij niet lezen', tekst: 'Gebruik het formulier op deze website.' },
    500: { titel: 'Er ging iets mis', tekst: 'Dit ligt aan ons. Probeer het later nog een keer.' },
    503: {
      titel: 'Het versturen is niet gelukt',
      tekst:
        'Baken kan nu niets opslaan. Er is nog niets verstuurd. Uw tekst staat hieronder. Wacht even en druk dan op Opnieuw versturen.',
    },
    storing: {
      titel: 'Deze website werkt nu even niet',
      tekst: 'Wacht even en probeer het opnieuw. Is er nu gevaar? Bel 112.',
    },
  },
  nummer: 'Nummer',
  naarBegin: 'Naar het begin',
  opnieuwVersturen: 'Opnieuw versturen',
  opnieuwProberen: 'Opnieuw proberen',
}

const en: typeof nl = {
  naarInhoud: 'Skip to content',
  snelWeg: 'Leave quickly',
  meekijken: 'Is someone watching?',
  talen: 'Language',
  menu: 'Main menu',
  oefenmodus: 'Practice mode',
  oefenmodusUitleg: 'Do not enter real data.',
  fout: 'Error',
  foutoverzicht: 'Something was not filled in correctly',
  nietVerplicht: '(optional)',
  kies: 'Choose an option',
  dag: 'Day',
  maand: 'Month',
  jaar: 'Year',
  stap: 'Step',
  van: 'of',
  terug: 'Back',
  bladeren: 'Pages',
  begin: 'Back to the start',
  volgende: 'Next',
  gevaar: 'Is someone in danger now?',
  bel: 'Call 112',
  uwCode: 'Your code',
  info: 'Information',
  waarschuwing: 'Please note',
  gelukt: 'Done',
  maximaal: (aantal: number) => `You can write up to ${aantal.toLocaleString('en-GB')} characters here.`,
  fouten: {
    403: {
      titel: 'This was not sent',
      tekst: 'The form did not come from this website. Go back, reload the page and try once more.',
    },
    404: { titel: 'Not found', tekst: 'This page does not exist, or you may not see it.' },
    413: { titel: 'This is too large', tekst: 'This is too large to send. Make it shorter or smaller.' },
    415: { titel: 'We cannot read this', tekst: 'Use the form on this website.' },
    500: { titel: 'Something went wrong', tekst: 'This is our fault. Please try again later.' },
    503: {
      titel: 'Sending did not work',
      tekst:
        'We cannot store anything now. Nothing has been sent yet. Your text is below. Wait a moment and then press Send again.',
    },
    storing: {
      titel: 'This website does not work right now',
      tekst: 'Wait a moment and try again. Is someone in danger now? Call 112.',
    },
  },
  nummer: 'Number',
  naarBegin: 'Back to the start',
  opnieuwVersturen: 'Send again',
  opnieuwProberen: 'Try again',
}

export type Teksten = typeof nl

/** What the frame of a page needs of a language: its code, its direction, its words. */
export type Woorden = Readonly<{ taal: string; richting: 'ltr' | 'rtl'; teksten: Teksten }>

const teksten: Record<Taal, Teksten> = { nl, en }
const VAN_RECHTS = ['ar', 'ckb', 'fa', 'he', 'ps', 'ur']

/** Set by Pagina; the components below it read their own few words from it. */
export const TekstenContext = createContext<Teksten>(nl)

export function useTeksten(): Teksten {
  return use(TekstenContext)
}

/** The shell's own words; a language that we have no words for yet gets the English ones. */
export function tekstenIn(taal: string): Teksten {
  return teksten[hoofdtaal(taal) as Taal] ?? en
}

/** The writing direction of a language. */
export function richting(taal: string): 'ltr' | 'rtl' {
  return VAN_RECHTS.includes(hoofdtaal(taal)) ? 'rtl' : 'ltr'
}

function hoofdtaal(taal: string): string {
  return taal.split('-')[0] ?? taal
}
