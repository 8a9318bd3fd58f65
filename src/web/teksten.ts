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
}

export type Teksten = typeof nl

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
