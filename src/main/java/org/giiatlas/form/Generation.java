package org.giiatlas.form;

/** The generations of the statutory layout, told by a document's labels and not by its year. */
public enum Generation {
  /** Local indicator forms, report years 2008 to 2013 (some offices kept them until 2018). */
  F2008,
  /** The national 政府信息公开情况统计表 and its local short forms, report years 2014 to 2018. */
  F2014,
  /** 国办公开办函〔2019〕60号, report years 2019 and 2020. */
  F2019,
  /** 国办公开办函〔2021〕30号, report years from 2021. */
  F2021,
  /** No table at all: prose only. */
  NONE
}
