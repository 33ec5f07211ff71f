import { defineRole } from '../role.ts';

export const embeddedAiEngineer = defineRole({
  id: 'embedded-ai-engineer',
  name: 'Embedded AI Engineer',
  shortName: 'Embedded AI Engineer',
  aliases: [
    'Embedded Engineer',
    'Embedded AI',
    'Embedded ML Engineer',
    'Edge AI',
    'Edge AI Engineer',
    'Edge Engineer',
    'Edge ML Engineer',
    'TinyML',
    'TinyML Engineer',
    'TinyML/edge engineer',
    'On-device AI Engineer',
  ],
  group: 'technical',
  summary:
    'Brings models onto devices: edge hardware, microcontrollers and real-time systems, for example in ' +
    'robotics and manufacturing. Works with TinyML, ONNX, TensorRT and the limits of the hardware. ' +
    'Needed when the AI has to run on the device instead of in the cloud.',
  lowers: ['operational'],
  neededBy: { phase: 'modelling', source: 'lifecycle-roles' },
  fill: 'hire',
  duties: [
    { text: 'Brings models onto edge devices and microcontrollers', source: 'lifecycle-roles' },
    { text: 'Brings models into real-time systems', source: 'lifecycle-roles' },
    { text: 'Fits models and hardware together', source: 'lifecycle-roles' },
  ],
  skills: [
    { text: 'Working within real-time constraints', source: 'lifecycle-roles' },
    { text: 'Hardware integration', source: 'lifecycle-roles' },
  ],
  tools: [
    { text: 'TinyML', source: 'lifecycle-roles' },
    { text: 'ONNX', source: 'lifecycle-roles' },
    { text: 'TensorRT', source: 'lifecycle-roles' },
  ],
  whenToInvolve: {
    text: 'When the AI has to run on the device, as in robotics, autonomous systems, manufacturing and defence',
    source: 'lifecycle-roles',
  },
  sources: ['lifecycle-roles'],
});
