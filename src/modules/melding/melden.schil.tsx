import type { ReactNode } from 'react'
import type { Formulier, Omgeving } from '../../web/page.ts'
import { Aandacht, Foutoverzicht, PubliekePagina } from '../../web/ui/index.ts'
import { type Bestemming, oefening } from './melden.oefenmodus.ts'
import { type Meldteksten, taalcodes, tekstenIn } from './teksten/talen.ts'

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
  /** Only where changing language loses nothing that was typed. */
  talen?: boolean
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
  sporen = true,
  naar,
  children,
}: Props) {
  const t = tekstenIn(taal)
  const keuzes = talen
    ? taalcodes.map((code) => ({
        taal: code,
        naam: tekstenIn(code).naam,
        href: `${omgeving.pad}?taal=${code}`,
      }))
    : []
  return (
    <PubliekePagina
      titel={titel}
      naam={t.site}
      taal={taal}
      talen={keuzes}
      oefenmodus={oefening(omgeving, taal, naar)?.tekst ?? false}
      fouten={(formulier?.fouten.length ?? 0) > 0}
      voet={<Voet t={t} sporen={sporen} />}
    >
      {formulier && <Foutoverzicht form={formulier} />}
      {children}
    </PubliekePagina>
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
  const stijl = metTijd
    ? ({ dateStyle: 'long', timeStyle: 'short' } as const)
    : ({ dateStyle: 'long' } as const)
  return new Intl.DateTimeFormat(t.datum, { ...stijl, timeZone: 'Europe/Amsterdam' }).format(new Date(datum))
}
