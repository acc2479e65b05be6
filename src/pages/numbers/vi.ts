/** Words of the page of all numbers. */
export const vi = {
  lead: 'Nhập, kiểm tra và giữ số liệu của đơn vị trên máy này; tra cứu mọi con số của trang cùng nguồn gốc của nó.',
};
