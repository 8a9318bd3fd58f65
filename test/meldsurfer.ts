import type { Hono } from 'hono'

export type Pagina = { status: number; naar: string | null; html: string; bytes: Buffer; headers: Headers }

/** A browser without JavaScript that can also send files: cookies, forms, `multipart/form-data`. */
export function surfer(app: Pick<Hono, 'request'>, begin = '') {
  let koekje = begin
  async function vraag(pad: string, body?: FormData | Record<string, string>): Promise<Pagina> {
    const antwoord = await app.request(`http://localhost${pad}`, {
      headers: { ...(koekje && { Cookie: koekje }), ...(body && { 'Sec-Fetch-Site': 'same-origin' }) },
      ...(body && { method: 'POST', body: body instanceof FormData ? body : new URLSearchParams(body) }),
    })
    const nieuw = antwoord.headers.get('Set-Cookie')
    if (nieuw) koekje = nieuw.split(';')[0]!
    const bytes = Buffer.from(await antwoord.arrayBuffer())
    const { status, headers } = antwoord
    return { status, naar: headers.get('Location'), html: bytes.toString(), bytes, headers }
  }
  return { vraag, koekje: () => koekje }
}

/** A form as a browser sends it: the fields in order, the files where they stand, the button last. */
export function formulier(
  velden: Record<string, string>,
  bestanden: [veld: string, naam: string, bytes: Buffer][],
  knop: Record<string, string> = {},
): FormData {
  const form = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) form.append(naam, waarde)
  for (const [veld, naam, bytes] of bestanden) form.append(veld, new File([new Uint8Array(bytes)], naam))
  for (const [naam, waarde] of Object.entries(knop)) form.append(naam, waarde)
  return form
}
