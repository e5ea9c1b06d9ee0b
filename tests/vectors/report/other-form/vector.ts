import { bundle } from '../../make.ts';

export const vector = bundle('The report has another form.', { report: () => '<!DOCTYPE html>\n' });
