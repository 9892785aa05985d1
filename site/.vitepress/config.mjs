// The site of the documents: script/site copies them, and this describes how they are shown. No request leaves the site.
import { defineConfig } from 'vitepress'

/** A group of the sidebar: [text, path] each. */
const group = (text, pages) => ({ text, items: pages.map(([text, link]) => ({ text, link })) })

/** The anchor that GitHub gives a heading, so that links work in both places. */
const slugify = (heading) => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-')

export default defineConfig({
  title: 'sockets_pair',
  description: 'A hardened drop-in replacement for the socket functions of ext/sockets',
  // The folder of the web server that has the site.
  base: process.env.SITE_BASE ?? '/',
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: { html: false, anchor: { slugify } },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: {
            // Names such as SO_PEERCRED are indexed whole, and by their parts.
            tokenize: (text) => text.split(/[^\p{L}\p{N}_]+/u).flatMap((word) => word.includes('_') ? [word, ...word.split('_')] : [word]),
          },
          searchOptions: { tokenize: (text) => text.split(/[^\p{L}\p{N}_]+/u) },
        },
      },
    },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Reference', link: '/docs/reference' },
      { text: 'Troubleshooting', link: '/docs/troubleshooting' },
      { text: 'Installing', link: '/docs/install' },
    ],
    sidebar: [
      group('Decide', [
        ['Overview', '/'], ['Alternatives', '/docs/alternatives'], ['Frameworks and libraries', '/docs/frameworks'],
        ['Moving from ext/sockets', '/docs/from-ext-sockets'], ['Beyond one machine', '/docs/beyond'],
      ]),
      group('Write a program', [
        ['Which type of pair', '/docs/pairs'], ['Forking', '/docs/forking'], ['Event loops', '/docs/event-loops'],
        ['Passing descriptors', '/docs/descriptors'], ['Examples', '/examples/'],
      ]),
      group('Look something up', [['Reference', '/docs/reference'], ['Troubleshooting', '/docs/troubleshooting']]),
      group('Run it', [
        ['Installing', '/docs/install'], ['Production and FAQ', '/docs/production'],
        ['Reliability', '/docs/reliability'], ['Benchmark', '/bench/'], ['Security', '/SECURITY'],
      ]),
      group('Change it', [
        ['Contributing', '/CONTRIBUTING'], ['Internals', '/docs/internals'], ['Tests', '/tests/'], ['Changelog', '/CHANGELOG'],
      ]),
    ],
  },
})
