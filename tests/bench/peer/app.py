"""The same search as a Django team would write it: REST framework, django-filter, full text.

A Django project in one file, in an environment of its own. Reads the table `peer.solution`, which
the benchmark fills with the same entries. Facets are not built in: six are counted here, over the
filtered result.
"""

import os
from urllib.parse import urlsplit

import django
from django.conf import settings

url = urlsplit(os.environ["PEER_DATABASE_URL"])
settings.configure(
    SECRET_KEY="for measuring only",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.postgres", "rest_framework", "django_filters"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": url.hostname,
            "PORT": url.port,
            "USER": url.username,
            "PASSWORD": url.password,
            "NAME": url.path[1:],
            "OPTIONS": {"pool": {"min_size": 2, "max_size": 4}},
        }
    },
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
)
django.setup()

import django_filters
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVectorField
from django.core.wsgi import get_wsgi_application
from django.db import models
from django.db.models import Count, F, Func
from django.urls import path
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework import generics, pagination, serializers


class Solution(models.Model):
    id = models.UUIDField(primary_key=True)
    slug = models.TextField(unique=True)
    name = models.TextField()
    summary = models.TextField()
    description = models.TextField()
    kind = models.TextField()
    development_status = models.TextField()
    license = models.TextField(null=True)
    action_fields = ArrayField(models.TextField())
    lands = ArrayField(models.TextField())
    standards = ArrayField(models.TextField())
    document = SearchVectorField()

    class Meta:
        app_label = "peer"
        db_table = 'peer"."solution'
        managed = False


class CardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Solution
        fields = ["id", "slug", "name", "summary", "kind", "development_status", "license",
                  "action_fields"]  # fmt: skip


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Solution
        exclude = ["document"]


class SolutionFilter(django_filters.FilterSet):
    q = django_filters.CharFilter(method="search")
    land = django_filters.CharFilter(field_name="lands", lookup_expr="contains", method="within")
    kind = django_filters.CharFilter()

    def search(self, queryset, _name, value):
        words = SearchQuery(value, config="german")
        rank = SearchRank(F("document"), words)
        return queryset.filter(document=words).annotate(rank=rank).order_by("-rank", "id")

    def within(self, queryset, _name, value):
        return queryset.filter(lands__contains=[value])


class FacetedPages(pagination.PageNumberPagination):
    page_size = 20

    def paginate_queryset(self, queryset, request, view=None):
        self.facets = {name: counted(queryset, name) for name in FACETS}
        return super().paginate_queryset(queryset, request, view)

    def get_paginated_response(self, data):
        response = super().get_paginated_response(data)
        response.data["facets"] = self.facets
        return response


FACETS = ["kind", "development_status", "license", "action_fields", "lands", "standards"]
LISTS = {"action_fields", "lands", "standards"}


def counted(queryset, name):
    value = Func(F(name), function="unnest") if name in LISTS else F(name)
    rows = queryset.order_by().annotate(value=value).values("value").annotate(n=Count("id"))
    return {row["value"]: row["n"] for row in rows}


class SolutionList(generics.ListAPIView):
    queryset = Solution.objects.order_by("id")
    serializer_class = CardSerializer
    pagination_class = FacetedPages
    filter_backends = [DjangoFilterBackend]
    filterset_class = SolutionFilter


class SolutionDetail(generics.RetrieveAPIView):
    queryset = Solution.objects.all()
    serializer_class = EntrySerializer
    lookup_field = "slug"


urlpatterns = [
    path("solutions", SolutionList.as_view()),
    path("solutions/<slug:slug>", SolutionDetail.as_view()),
]
application = get_wsgi_application()
