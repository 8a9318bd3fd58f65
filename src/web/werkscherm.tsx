import type { ReactNode } from 'react'
import { Foutoverzicht, Knop, Knoplink, Pagina } from './ui/index.ts'
import type { Omgeving } from './verzoek.ts'

type Props = { omgeving: Omgeving; titel: string; breed?: boolean; children: ReactNode }

/** The frame of every page behind the sign-in: menu by role, who works for which municipality, all problems on top. */
export function Werkscherm({ omgeving, titel, breed = false, children }: Props) {
  const { menu, pad, formulier, oefenmodus, wie } = omgeving
  return (
    <Pagina
      titel={titel}
      breed={breed}
      oefenmodus={oefenmodus}
      fouten={formulier.fouten.length > 0}
      menu={menu.filter((item) => !item.zelden).map((item) => ({ ...item, hier: item.href === pad }))}
      account={wie && <Account omgeving={omgeving} />}
      voet={menu
        .filter((item) => item.zelden)
        .map(({ href, tekst }) => (
          <p key={href}>
            <a href={href}>{tekst}</a>
          </p>
        ))}
    >
      {omgeving.overal.length > 0 && (
        <div className="overal">
          {omgeving.overal.map(({ href, tekst }) => (
            <Knoplink key={href} href={href} soort="gevaar">
              {tekst}
            </Knoplink>
          ))}
        </div>
      )}
      <h1 className="utrecht-heading-1">{titel}</h1>
      <Foutoverzicht form={formulier} />
      {children}
    </Pagina>
  )
}

function Account({ omgeving }: { omgeving: Omgeving }) {
  const wie = omgeving.wie!
  const anders = wie.gemeenten.filter((gemeente) => gemeente.id !== wie.gemeenteId)
  return (
    <>
      <span>
        {omgeving.alsWie ?? wie.naam}, {wie.gemeente}
      </span>
      <a href="/mijn-account">Mijn account</a>
      {anders.map((gemeente) => (
        <form key={gemeente.id} method="post" action="/gemeente">
          <input type="hidden" name="gemeente" value={gemeente.id} />
          <Knop soort="rustig">Naar {gemeente.naam}</Knop>
        </form>
      ))}
      <form noValidate method="post" action="/uitloggen">
        <Knop soort="rustig">Uitloggen</Knop>
      </form>
    </>
  )
}
