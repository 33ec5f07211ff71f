import type { NewPerson } from './people.ts';

const firstNames = (
  'Aisha Bruno Carla Daniel Elena Felix Gudrun Hana Ivan Julia Karim Lena Mateo Nadia Omar Petra Quentin Rosa ' +
  'Sven Tomoko Ulla Viktor Wanda Ximena Yusuf Zoe'
).split(' ');

const lastNames = (
  'Andersson Bauer Costa Dubois Eriksen Fischer Garcia Haddad Ivanova Jansen Kowalski Lopez Meyer Novak Okoye ' +
  'Park Quispe Rossi Schmidt Tanaka Ueda Vargas Weber'
).split(' ');

// Most of a company has nothing to do with AI, titles come in several languages, and some people have none.
const titles = [
  'Account Executive',
  'Customer Support Specialist',
  'Buchhalterin',
  'Warehouse Associate',
  'Sales Manager',
  'Software Engineer',
  'Responsable marketing',
  'HR Business Partner',
  'Field Technician',
  'Recepcionista',
  'Senior Backend Engineer',
  'Legal Counsel',
  'Procurement Lead',
  'Data Analyst',
  'Office Manager',
  '',
  'Machine Learning Engineer',
  'UX Designer',
  'Controller',
  'Ingénieur de données',
  'Team Lead Logistics',
  'Data Scientist (Pricing)',
  'QA Engineer',
  'Executive Assistant',
  'Projektleiter',
  'Security Engineer',
  'Sr. MLOps Engineer',
  'Product Manager, Payments',
  'Werkstudentin Data Engineering',
];

const timeZones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo', 'Africa/Lagos'];

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** So many people with names, titles and zones; the same ones each time, every fortieth of them a guest. */
export const makeUpPeople = (count: number): readonly NewPerson[] =>
  Array.from({ length: count }, (_, index): NewPerson => {
    const first = at(firstNames, index);
    const last = at(lastNames, index);
    return {
      name: `${first}.${last}.${index + 1}`.toLowerCase(),
      realName: `${first} ${last}`,
      title: at(titles, index),
      timeZone: at(timeZones, index),
      standing: index % 40 === 39 ? 'guest' : 'member',
    };
  });
