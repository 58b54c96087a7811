import type { PlanFormCard } from '../plan/plan-card-content.ts';
import { capitalise } from './capitalise.ts';
import type { Bilingual } from './catalogue.ts';

/** What the cards say that plan a meeting, and ask before one is moved or cancelled. */
interface PlanCardTexts {
  readonly form: {
    readonly addHeading: string;
    readonly addLead: string;
    readonly moveHeading: string;
    readonly moveLead: (meeting: string) => string;
    readonly moveAnyLead: string;
    readonly labels: PlanFormCard['labels'];
    readonly addSend: string;
    readonly moveSend: string;
    readonly ordinary: string;
    readonly strategyDay: string;
  };
  readonly ask: {
    readonly moveHeading: string;
    readonly move: (of: { readonly meeting: string; readonly from: string; readonly to: string }) => string;
    readonly cancelHeading: string;
    readonly cancel: (of: { readonly meeting: string; readonly from: string }) => string;
    readonly reason: (reason: string) => string;
    readonly cardUpdated: (channels: string) => string;
    readonly noCard: string;
    readonly told: (municipalities: string) => string;
    readonly nobodyTold: string;
    readonly confirmMove: string;
    readonly confirmCancel: string;
    readonly leave: string;
    readonly orWrite: string;
  };
  readonly doneHeading: string;
  readonly leftHeading: string;
  readonly left: (meeting: string) => string;
}

export const planCardTexts: Bilingual<PlanCardTexts> = {
  sv: {
    form: {
      addHeading: 'Nytt möte',
      addLead: 'Fyll i mötet. Det som lämnas tomt sägs inte.',
      moveHeading: 'Flytta möte',
      moveLead: (meeting) => `Flytta ${meeting}. Innan något ändras ser du vem som får besked.`,
      moveAnyLead: 'Välj möte och ny tid. Innan något ändras ser du vem som får besked.',
      labels: {
        meeting: 'Möte',
        meetingMissing: 'Välj vilket möte som ska flyttas.',
        body: 'Organ',
        bodyMissing: 'Välj vilket organ som ska mötas.',
        date: 'Datum',
        dateMissing: 'Välj ett datum.',
        start: 'Börjar',
        end: 'Slutar',
        form: 'Slags möte',
        mode: 'Deltagande',
        place: 'Plats',
        link: 'Länk till mötet (https://…)',
      },
      addSend: 'Lägg till mötet',
      moveSend: 'Visa vad som händer',
      ordinary: 'Ordinarie möte',
      strategyDay: 'Strategidag',
    },
    ask: {
      moveHeading: 'Flytta mötet?',
      move: ({ meeting, from, to }) => `${capitalise(meeting)} flyttas från ${from} till ${to}.`,
      cancelHeading: 'Ställa in mötet?',
      cancel: ({ meeting, from }) => `${capitalise(meeting)} ${from} ställs in. Det går inte att ångra.`,
      reason: (reason) => `Skäl: ${reason}`,
      cardUpdated: (channels) => `Närvarokortet i ${channels} uppdateras.`,
      noCard: 'Inget närvarokort är utlagt än.',
      told: (municipalities) => `De som har svarat får besked: ${municipalities}.`,
      nobodyTold: 'Ingen kommun har svarat, så ingen får ett eget besked.',
      confirmMove: 'Flytta mötet',
      confirmCancel: 'Ställ in mötet',
      leave: 'Ändra inget',
      orWrite: 'Tryck på knappen, eller skriv samma kommando med ”bekräfta” sist.',
    },
    doneHeading: 'Klart',
    leftHeading: 'Inget ändrat',
    left: (meeting) => `Mötet är kvar som det var: ${meeting}.`,
  },
  en: {
    form: {
      addHeading: 'New meeting',
      addLead: 'Fill in the meeting. What is left empty is not said.',
      moveHeading: 'Move meeting',
      moveLead: (meeting) => `Move the ${meeting}. Before anything is changed you see who is told.`,
      moveAnyLead: 'Choose meeting and new time. Before anything is changed you see who is told.',
      labels: {
        meeting: 'Meeting',
        meetingMissing: 'Choose which meeting to move.',
        body: 'Body',
        bodyMissing: 'Choose which body is to meet.',
        date: 'Date',
        dateMissing: 'Choose a date.',
        start: 'Begins',
        end: 'Ends',
        form: 'Kind of meeting',
        mode: 'Taking part',
        place: 'Place',
        link: 'Link to the meeting (https://…)',
      },
      addSend: 'Add the meeting',
      moveSend: 'Show what will happen',
      ordinary: 'Ordinary meeting',
      strategyDay: 'Strategy day',
    },
    ask: {
      moveHeading: 'Move the meeting?',
      move: ({ meeting, from, to }) => `${capitalise(meeting)} is moved from ${from} to ${to}.`,
      cancelHeading: 'Cancel the meeting?',
      cancel: ({ meeting, from }) => `${capitalise(meeting)} on ${from} is cancelled. It cannot be undone.`,
      reason: (reason) => `Reason: ${reason}`,
      cardUpdated: (channels) => `The attendance card in ${channels} is updated.`,
      noCard: 'No attendance card has been posted yet.',
      told: (municipalities) => `Those who have answered are told: ${municipalities}.`,
      nobodyTold: 'No municipality has answered, so nobody is told in person.',
      confirmMove: 'Move the meeting',
      confirmCancel: 'Cancel the meeting',
      leave: 'Change nothing',
      orWrite: 'Press the button, or write the same command with “confirm” at its end.',
    },
    doneHeading: 'Done',
    leftHeading: 'Nothing changed',
    left: (meeting) => `The meeting is as it was: ${meeting}.`,
  },
};
