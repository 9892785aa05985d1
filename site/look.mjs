// Opens every page of the built site in a real browser, at the width of a phone and of a desktop.
//
//     node look.mjs http://localhost:PORT FOLDER_FOR_PICTURES PAGE...
//
// Fails if a page is wider than the window, logs an error, or loads something from elsewhere; and if a search for
// SO_PEERCRED does not find the reference. Keeps a picture of the top of each page.
import puppeteer from 'puppeteer-core'

const [origin, folder, ...pages] = process.argv.slice(2)
const widths = { phone: 375, desktop: 1280 }
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
let failures = 0
const fail = (text) => { console.error(text); failures++ }

for (const [name, width] of Object.entries(widths)) {
  const tab = await browser.newPage()
  await tab.setViewport({ width, height: 900, isMobile: name === 'phone', hasTouch: name === 'phone' })
  tab.on('console', (message) => message.type() === 'error' && fail(`${tab.url()}: ${message.text()}`))
  tab.on('pageerror', (error) => fail(`${tab.url()}: ${error.message}`))
  tab.on('request', (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(origin)
    || fail(`${tab.url()} loads ${request.url()}`))
  for (const page of pages) {
    await tab.goto(origin + page, { waitUntil: 'networkidle0' })
    const { content, title } = await tab.evaluate(() => ({ content: document.documentElement.scrollWidth, title: document.title }))
    if (content > width) {
      fail(`${page}: ${content} pixels wide on a ${name} of ${width}`)
    }
    if (title.startsWith('404')) {
      fail(`${page}: not found`)
    }
    await tab.screenshot({ path: `${folder}/${name}${page.replaceAll('/', '-').replace('.html', '')}.png` })
  }
  await tab.goto(origin + '/', { waitUntil: 'networkidle0' })
  await tab.click('.DocSearch-Button')
  await tab.waitForSelector('.search-input', { timeout: 30000 })
  await tab.type('.search-input', 'SO_PEERCRED')
  try {
    await tab.waitForSelector('.result[href*="reference"]', { timeout: 15000 })
  } catch {
    fail(`the search on a ${name} does not find SO_PEERCRED in the reference`)
  }
  await tab.screenshot({ path: `${folder}/${name}-search.png` })
  await tab.close()
}
await browser.close()
console.error(`${pages.length} pages at ${Object.values(widths).join(' and ')} pixels, ${failures} failures`)
process.exit(failures ? 1 : 0)
