import { feeControlTotalRow, feeRow, municipalityRow, outcomeRow, serviceRow } from '../../figures/rows.ts';
import { amountCell, codeCell, countCell, idCell, textCell } from '../cells.ts';
import { csvRules } from '../csv-rules.ts';

export const servicesFile = csvRules({
  file: 'services.csv',
  keys: [['service_id']],
  cells: {
    service_id: idCell(serviceRow.shape.id),
    name_sv: textCell(serviceRow.shape.nameSv),
    name_en: textCell(serviceRow.shape.nameEn),
    kind: textCell(serviceRow.shape.kind),
    source_table: textCell(serviceRow.shape.sourceTable),
    note_sv: textCell(serviceRow.shape.noteSv),
  },
  toRow: (cells) => ({
    id: cells.service_id,
    nameSv: cells.name_sv,
    nameEn: cells.name_en,
    kind: cells.kind,
    sourceTable: cells.source_table,
    noteSv: cells.note_sv,
  }),
});

export const feesFile = csvRules({
  file: 'fees.csv',
  keys: [['service_id', 'municipality_code']],
  cells: {
    year: countCell(feeRow.shape.year),
    service_id: idCell(feeRow.shape.serviceId),
    municipality_code: codeCell(municipalityRow.shape.code),
    amount_sek: amountCell(feeRow.shape.amountSek),
  },
  toRow: (cells) => ({
    year: cells.year,
    serviceId: cells.service_id,
    municipalityCode: cells.municipality_code,
    amountSek: cells.amount_sek,
  }),
});

export const feeControlTotalsFile = csvRules({
  file: 'fee-control-totals.csv',
  keys: [['service_id']],
  cells: {
    year: countCell(feeControlTotalRow.shape.year),
    service_id: idCell(feeControlTotalRow.shape.serviceId),
    printed_total_sek: amountCell(feeControlTotalRow.shape.printedTotalSek.min(0)),
  },
  toRow: (cells) => ({
    year: cells.year,
    serviceId: cells.service_id,
    printedTotalSek: cells.printed_total_sek,
  }),
});

export const outcomeFile = csvRules({
  file: 'outcome.csv',
  keys: [['area_id']],
  cells: {
    year: countCell(outcomeRow.shape.year),
    area_id: idCell(outcomeRow.shape.areaId),
    name_sv: textCell(outcomeRow.shape.nameSv),
    income_sek: amountCell(outcomeRow.shape.incomeSek),
    cost_sek: amountCell(outcomeRow.shape.costSek),
    deviation_sek: amountCell(outcomeRow.shape.deviationSek),
  },
  toRow: (cells) => ({
    year: cells.year,
    areaId: cells.area_id,
    nameSv: cells.name_sv,
    incomeSek: cells.income_sek,
    costSek: cells.cost_sek,
    deviationSek: cells.deviation_sek,
  }),
});
