export const jarKindValues = ['jam', 'pickle', 'sauce'];

export const jarFields = [
  'id',
  'label',
  'kind',
  'grams',
  'filledOn',
  'shelfId',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
];

export const jarIncludes = ['shelf'];

export const jarSorts = {
  id: 'uuid',
  label: 'text',
  filledOn: 'date',
  createdAt: 'instant',
};
