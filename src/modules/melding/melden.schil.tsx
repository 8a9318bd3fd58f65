import type { ReactNode } from 'react'
import type { Formulier, Omgeving } from '../../web/page.ts'
import { datumtijdvorm, datumvorm } from '../../web/taalvorm.ts'
import { Aandacht, Foutoverzicht, PubliekePagina, Verborgen } from '../../web/ui/index.ts'
import { type Bestemming, oefening } from './melden.oefenmodus.ts'
import {
  talen as alleTalen,
  type Meldteksten,
  regiotaal,
  type Taal,
  taalMet,
  tekstenIn,
} from './teksten/talen.ts'

/** What the pages around a draft have in common: anybody, and no dossier yet. */
export const openbaar = {
  recht: 'concept:wijzigen',
  doel: 'melden',
  verwerking: 'melding.concept',
  wie: 'iedereen',
  spoor: 'geen',
} as const

type Props = {
  omgeving: Omgeving
  taal: string
  titel: string
  formulier?: Formulier
  /** The choice as links: only where changing language loses nothing that was typed. */
  talen?: boolean
  /** The choice as buttons that send this form along. */
  taalformulier?: { id: string; naar?: string }
  /** False where the page itself says what stays on the device. */
  sporen?: boolean
  /** Where the report would go: decides whether somebody reads it. */
  naar?: Bestemming
  children: ReactNode
}

/** The frame of every public page: language, problems on top, what stays on the device below. */
export function Meldscherm({
  omgeving,
  taal,
  titel,
  formulier,
  talen = false,
  taalformulier,
  sporen = true,
  naar,
  children,
}: Props) {
  const hier = taalMet(taal)
  const t = hier.teksten
  const toonKeuze = talen || taalformulier !== undefined
  const keuzes = toonKeuze
    ? alleTalen.map(({ code, naam }) => ({
        taal: code,
        naam,
        href: `${omgeving.pad}?taal=${code}`,
      }))
    : []
  const regel = <NietNagekeken taal={hier} />
  return (
    <PubliekePagina
      titel={titel}
      naam={t.site}
      taal={taal}
      dir={hier.kop.richting}
      teksten={hier.schil}
      talen={keuzes}
      {...(taalformulier && { taalformulier })}
      taalregel={toonKeuze ? regel : undefined}
      oefenmodus={oefening(omgeving, taal, naar)?.tekst ?? false}
      fouten={(formulier?.fouten.length ?? 0) > 0}
      voet={
        <>
          <Voet t={t} sporen={sporen} />
          {!toonKeuze && regel}
        </>
      }
    >
      {formulier && <Foutoverzicht form={formulier} />}
      {children}
    </PubliekePagina>
  )
}

/** Says what is true of this translation, in its own language and in Dutch. */
function NietNagekeken({ taal: { kop, teksten } }: { taal: Taal }) {
  if (kop.stand === 'nagekeken') return null
  return (
    <p className="taalregel">
      {teksten.nietNagekeken}{' '}
      <span lang={regiotaal} dir="ltr">
        {tekstenIn(regiotaal).nietNagekeken}
      </span>
    </p>
  )
}

function Voet({ t, sporen }: { t: Meldteksten; sporen: boolean }) {
  return (
    <>
      <p>
        <a href="tel:112">{t.gevaarKort}</a>
      </p>
      {sporen && (
        <details>
          <summary>{t.sporen.titel}</summary>
          <Sporen t={t} />
        </details>
      )}
    </>
  )
}

/** On the pages where she sends and has sent: that nobody reads it, when her municipality practises. */
export function Ongelezen({ omgeving, taal, naar }: Required<Pick<Props, 'omgeving' | 'taal' | 'naar'>>) {
  const wat = oefening(omgeving, taal, naar)
  if (!wat?.zeker) return null
  return (
    <Aandacht soort="fout" kop={wat.kop}>
      <p>{wat.tekst}</p>
    </Aandacht>
  )
}

/** What a website cannot wipe, and how the reader can. */
export function Sporen({ t }: { t: Meldteksten }) {
  const { weg, blijft, wissen, sluiten, meekijken } = t.sporen
  return [weg, blijft, wissen, sluiten, meekijken].map((zin) => <p key={zin}>{zin}</p>)
}

export function datumIn(t: Meldteksten, datum: Date | string, metTijd = false): string {
  const vorm = metTijd ? datumtijdvorm : datumvorm
  return vorm(t.datum).format(new Date(datum))
}

/** Stands on a page without a question, for the buttons of the languages to send. */
export function Taalformulier({ taal, terug }: { taal: string; terug: 'controle' | 'elders' | 'bestand' }) {
  return (
    <form id="taal" method="post" action="/melden/taal">
      <Verborgen naam="taal" waarde={taal} />
      <Verborgen naam="terug" waarde={terug} />
    </form>
  )
}
