"""What can go wrong on the way to a service."""

from typing import Self

from chassis.problems import Problem, ServiceUnavailable


class ServiceDown(ServiceUnavailable):
    """`service` names the one that does not answer; the others work."""

    type = "/problems/service-down"
    title = "One of the services does not answer"

    @classmethod
    def of(cls, service: str, *, retry_after_s: int) -> Self:
        return cls(
            f"The service {service} does not answer at the moment; the others are not concerned.",
            headers={"Retry-After": str(retry_after_s)},
            service=service,
        )


class ServiceTooSlow(Problem):
    status = 504
    type = "/problems/service-too-slow"
    title = "One of the services takes too long"

    @classmethod
    def of(cls, service: str) -> Self:
        return cls(
            f"The service {service} did not answer in time. Please try again.",
            headers={"Retry-After": "5"},
            service=service,
        )
