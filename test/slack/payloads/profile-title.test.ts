import { describe, expect, test } from 'vitest';
import { roles } from '../../../src/knowledge/roles/index.ts';
import { titleTranslations } from '../../../src/knowledge/title-translations.ts';
import { titlesOfRoles, tooVagueForTitle } from '../../../src/knowledge/title-words.ts';
import { readTitle } from '../../../src/slack/payloads/profile-title.ts';

describe('a profile title', () => {
  test.each([
    ['Data Engineer', 'data-engineer', 'unknown'],
    ['Senior ML Engineer', 'ml-engineer', 'senior'],
    ['Sr. MLOps Engineer', 'mlops-engineer', 'senior'],
    ['MLOps', 'mlops-engineer', 'unknown'],
    ['Machine Learning Engineer II', 'ml-engineer', 'unknown'],
    ['AI/ML Engineer', 'ml-engineer', 'unknown'],
    ['Data Scientist (Pricing)', 'data-scientist', 'unknown'],
    ['Product Manager, Payments', 'ai-product-manager', 'unknown'],
    ['Engineer, Data', undefined, undefined],
    ['Principal Research Scientist @ Northwind', 'ml-researcher', 'lead'],
    ['Head of AI', 'head-of-ai', 'unknown'],
    ['ML Lead', 'head-of-ai', 'lead'],
    ['Lead Data Analyst', 'analytics-lead', 'lead'],
    ['Lead Data Engineer', 'data-engineer', 'lead'],
    ['Full Stack Developer', 'software-engineer', 'unknown'],
    ['Back-end engineer', 'software-engineer', 'unknown'],
    ['Junior UX/UI Designer', 'ux-designer', 'junior'],
    ['Data Science & ML', undefined, undefined],
    ['KI-Produktmanagerin', 'ai-product-manager', 'unknown'],
    ['Leiterin Künstliche Intelligenz', 'head-of-ai', 'unknown'],
    ['Dateningenieur (m/w/d)', 'data-engineer', 'unknown'],
    ['Softwareentwickler:in', 'software-engineer', 'unknown'],
    ['Softwareentwickler*in bei Muster GmbH', 'software-engineer', 'unknown'],
    ['Datenwissenschaftlerin', 'data-scientist', 'unknown'],
    ['Werkstudentin Data Engineering', 'data-engineer', 'junior'],
    ['Ingénieur de données', 'data-engineer', 'unknown'],
    ['ingénieur données', 'data-engineer', 'unknown'],
    ['Ingénieure données confirmée', 'data-engineer', 'mid'],
    ['Ingénieur·e en apprentissage automatique', 'ml-engineer', 'unknown'],
    ['Responsable intelligence artificielle', 'head-of-ai', 'unknown'],
    ['Chef de produit IA', 'ai-product-manager', 'unknown'],
    ['Développeuse logiciel', 'software-engineer', 'unknown'],
    ['Científico de datos', 'data-scientist', 'unknown'],
    ['Científica de Datos Sénior', 'data-scientist', 'senior'],
    ['Ingeniero/a de datos', 'data-engineer', 'unknown'],
    ['Ingeniera de aprendizaje automático', 'ml-engineer', 'unknown'],
    ['Cientista de dados', 'data-scientist', 'unknown'],
    ['Engenheira de dados pleno', 'data-engineer', 'mid'],
    ['Engenheiro de aprendizado de máquina', 'ml-engineer', 'unknown'],
    ['Ingegnere dei dati', 'data-engineer', 'unknown'],
    ['Responsabile Intelligenza Artificiale', 'head-of-ai', 'unknown'],
    ['Scienziata dei dati', 'data-scientist', 'unknown'],
    ['Datawetenschapper', 'data-scientist', 'unknown'],
    ['Hoofd Kunstmatige Intelligentie', 'head-of-ai', 'unknown'],
    ['Inżynier danych', 'data-engineer', 'unknown'],
    ['Starszy inżynier uczenia maszynowego', 'ml-engineer', 'senior'],
    ['Młodszy analityk danych', 'data-analyst', 'junior'],
    ['Recruiter for Data Scientists', undefined, undefined],
    ['Assistant to the Head of AI', undefined, undefined],
    ['ex Data Scientist', undefined, undefined],
    ['Head of Data Science Recruiting', undefined, undefined],
    ['Sales Manager', undefined, undefined],
    ['Legal', undefined, undefined],
    ['Developer Advocate', undefined, undefined],
    ['', undefined, undefined],
    ['__proto__', undefined, undefined],
    ['🚀 ✨', undefined, undefined],
    ['de la', undefined, undefined],
  ])('“%s” reads as %s (%s)', (title, role, seniority) => {
    const read = readTitle(title);
    expect([read?.role, read?.seniority]).toEqual([role, seniority]);
  });

  test.each(roles.map(({ id, name }) => [name, id] as const))(
    '“%s”, a name on a card, reads as that role',
    (name, id) => {
      expect(readTitle(name)?.role).toBe(id);
    },
  );

  test('of a hundred thousand characters is read at once', () => {
    const start = performance.now();
    for (const character of ['a', '(', 'in:', ' - ', 'ß'])
      expect(readTitle(character.repeat(100_000))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test('the words are in lower case and without accents, and each stands once', () => {
  const words = [
    ...titleTranslations.flatMap((translation) => translation.words),
    ...Object.values(titlesOfRoles).flat(),
    ...tooVagueForTitle,
  ];
  expect(words.filter((word) => !/^[a-z]+( [a-z]+)*$/.test(word))).toEqual([]);
  const translated = titleTranslations.flatMap((translation) => translation.words);
  expect(translated.filter((word, place) => translated.indexOf(word) !== place)).toEqual([]);
});
