/** One of the answers to a question. */
export type Optie = { waarde: string; label: string; uitleg?: string }

type Props = {
  soort: 'radio' | 'checkbox'
  id: string
  naam: string
  optie: Optie
  gekozen: boolean
  fout?: boolean | undefined
  beschrijving?: string | undefined
}

/** A radio button or checkbox with its label; all of it can be pressed. */
export function OptieRegel({ soort, id, naam, optie, gekozen, fout, beschrijving }: Props) {
  const uitlegId = optie.uitleg ? `${id}-hint` : undefined
  return (
    <div className="keuze__optie">
      <input
        type={soort}
        id={id}
        name={naam}
        value={optie.waarde}
        defaultChecked={gekozen}
        aria-invalid={fout}
        aria-describedby={[uitlegId, beschrijving].filter(Boolean).join(' ') || undefined}
      />
      <label htmlFor={id}>
        {optie.label}
        {optie.uitleg && (
          <span className="keuze__uitleg" id={uitlegId}>
            {optie.uitleg}
          </span>
        )}
      </label>
    </div>
  )
}

/** The first option bears the name of the field, so that an error leads to it. */
export function optieId(naam: string, index: number): string {
  return index === 0 ? naam : `${naam}-${index + 1}`
}
