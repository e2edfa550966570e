"""Cells about operation and money: from operator models and from offers."""

from collections.abc import Callable, Sequence

from catalog.comparisons.cells import Words, given_by, joined, stated, unknown
from catalog.comparisons.money import price_band
from catalog.comparisons.schemas import Cell, CellSource
from catalog.comparisons.subjects import Subject
from catalog.offers.labels import PRICE_MODELS
from catalog.offers.models import Offer
from catalog.solutions.records import OperatorModel
from catalog.solutions.value_labels import LEGAL_FORMS, NO, YES, word
from chassis.types import LocalizedText
from reference.labels import Label


def operators(subject: Subject) -> Cell:
    return _of_models(subject, lambda model: [_operator(model)])


def maintenance(subject: Subject) -> Cell:
    return _of_models(subject, _maintenance)


def joining(subject: Subject) -> Cell:
    return _of_models(subject, _joining)


def costs(subject: Subject) -> Cell:
    return _of_models(subject, _costs)


def prices(subject: Subject) -> Cell:
    return _of_offers(subject, lambda offer: [describe_price(subject, offer)])


def operation_models(subject: Subject) -> Cell:
    return _of_offers(
        subject, lambda offer: [word("operation-models", m) for m in offer.operation_models]
    )


def exits(subject: Subject) -> Cell:
    return _of_offers(subject, _exit)


def describe_price(subject: Subject, offer: Offer) -> LocalizedText:
    """Provider, way of pricing and the bands that are known, with or without tax."""
    parts: list[Words] = [PRICE_MODELS[offer.price_model]]
    setup = price_band(offer.setup_from_cents, offer.setup_to_cents)
    yearly = price_band(offer.yearly_from_cents, offer.yearly_to_cents)
    if setup is not None:
        parts.append(joined([Label(de="Einrichtung", en="setup"), setup], by=" "))
    if yearly is not None:
        parts.append(joined([Label(de="im Jahr", en="a year"), yearly], by=" "))
    if (setup or yearly) and offer.includes_vat is not None:
        with_tax, without = Label(de="brutto", en="with VAT"), Label(de="netto", en="without VAT")
        parts.append(with_tax if offer.includes_vat else without)
    name = subject.names.get(offer.provider_id)
    return joined([name, joined(parts)], by=": ") if name else joined(parts)


def _of_models(subject: Subject, items_of: Callable[[OperatorModel], Sequence[Words]]) -> Cell:
    """Items of all models; the source is that of the first model that says something."""
    said = [(model, items_of(model)) for model in subject.content.operator_models]
    telling = [model for model, items in said if items]
    if not telling:
        return unknown(subject, "operator_models")
    return stated(
        subject,
        "operator_models",
        items=[item for _, items in said for item in items],
        source=_model_source(telling[0]),
    )


def _of_offers(subject: Subject, items_of: Callable[[Offer], Sequence[Words]]) -> Cell:
    """Items of all offers; the source is the first offer that says something."""
    said = [(offer, items_of(offer)) for offer in subject.offers]
    telling = [offer for offer, items in said if items]
    if not telling:
        return unknown(subject, "offers")
    return stated(
        subject,
        "offers",
        items=[item for _, items in said for item in items],
        source=_offer_source(subject, telling[0]),
    )


def _model_source(model: OperatorModel) -> CellSource | None:
    if model.source_label is None or model.checked_on is None:
        return None
    label = LocalizedText(de=model.source_label, en=None)
    return CellSource(label=label, url=model.source_url, checked_on=model.checked_on)


def _offer_source(subject: Subject, offer: Offer) -> CellSource | None:
    on = offer.price_as_of or offer.valid_from
    name = subject.names.get(offer.provider_id)
    return given_by(name, on=on) if name and on else None


def _operator(model: OperatorModel) -> Words:
    if model.legal_form is None:
        return model.operator
    return joined([model.operator, LEGAL_FORMS[model.legal_form]])


def _maintenance(model: OperatorModel) -> list[Words]:
    if model.maintained_by is None:
        return []
    if model.maintained_until is None:
        return [model.maintained_by]
    day = model.maintained_until
    until = Label(de=f"bis {day:%d.%m.%Y}", en=f"until {day.isoformat()}")
    return [joined([model.maintained_by, until], by=" ")]


def _joining(model: OperatorModel) -> list[Words]:
    if model.is_joinable is None:
        return []
    answer = YES if model.is_joinable else NO
    return [joined([answer, model.joining], by=": ") if model.joining else answer]


def _costs(model: OperatorModel) -> list[Words]:
    named = (
        (Label(de="Einrichtung", en="Setup"), model.setup_costs),
        (Label(de="Laufend", en="Running"), model.yearly_costs),
        (Label(de="Aufteilung", en="Split"), model.split_rule),
    )
    return [joined([label, text], by=": ") for label, text in named if text is not None]


def _exit(offer: Offer) -> list[Words]:
    items: list[Words] = list(offer.exit_formats)
    for text in (offer.exit_notice, offer.exit_costs):
        if text is not None:
            items.append(LocalizedText(de=text["de"], en=text.get("en")))
    return items
